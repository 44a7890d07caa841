package vn.thidua.awards.honour;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.Folded;

/**
 * Thành tích that is to be awarded, held against what was awarded before: "thành tích đến đâu khen thưởng đến đó", one merit
 * is awarded once (Luật Thi đua, khen thưởng 2022, Điều 5).
 *
 * @param sort title or commendation
 * @param year for which
 */
public record Merit(AwardCode award, Award.Kind sort, int year, String merit) {

    /** Why both are the same merit. */
    public enum Match {
        /** Cùng danh hiệu của cùng năm. */
        SAME_TITLE_AND_YEAR,
        /** Cùng thành tích theo lời văn. */
        SAME_MERIT
    }

    /** From here on two wordings say the same; 1 is word by word. */
    private static final double ALIKE = 0.75;

    /** A wording within another one needs as many words: "Hoàn thành tốt nhiệm vụ" is part of everything. */
    private static final int WORDS_WITHIN = 8;

    /**
     * A title is given once for a year; a commendation once for a merit, whatever it is called. A title and a commendation
     * may be given for the same.
     *
     * @param otherSort of the honour
     * @param sure more than the recipient's name speaks for its being the same; by the name alone only a merit that is told
     *     in so many words counts
     */
    public Optional<Match> match(Honour honour, Award.Kind otherSort, boolean sure) {
        return honour.counts()
                ? match(new Merit(honour.award(), otherSort, honour.year(), honour.merit()), sure)
                : Optional.empty();
    }

    /** The same for what is to be awarded elsewhere. */
    public Optional<Match> match(Merit other, boolean sure) {
        if (!sure && !isTelling()) {
            return Optional.empty();
        }
        if (sort == Award.Kind.TITLE) {
            return other.year == year && other.award.equals(award)
                    ? Optional.of(Match.SAME_TITLE_AND_YEAR)
                    : Optional.empty();
        }
        return other.sort == Award.Kind.COMMENDATION
                        && Math.abs(other.year - year) <= 1
                        && isAlike(other.merit)
                ? Optional.of(Match.SAME_MERIT)
                : Optional.empty();
    }

    private boolean isTelling() {
        return sort == Award.Kind.COMMENDATION && Folded.of(merit).words().size() >= WORDS_WITHIN;
    }

    private boolean isAlike(String other) {
        Folded mine = Folded.of(merit);
        Folded others = Folded.of(other);
        if (mine.key().isEmpty() || others.key().isEmpty()) {
            return false;
        }
        return isWithin(mine, others) || isWithin(others, mine) || likeness(mine, others) >= ALIKE;
    }

    private static boolean isWithin(Folded shorter, Folded longer) {
        return shorter.words().size() >= WORDS_WITHIN
                && (" " + longer.key() + " ").contains(" " + shorter.key() + " ");
    }

    private static double likeness(Folded one, Folded other) {
        Set<String> both = new HashSet<>(one.words());
        both.retainAll(other.words());
        Set<String> all = new HashSet<>(one.words());
        all.addAll(other.words());
        return (double) both.size() / all.size();
    }
}
