package vn.thidua.plans.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.ReadRule.Share;
import vn.thidua.plans.search.PlanIndex.Strictness;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.ReadScope;
import vn.thidua.plans.search.Wanted;
import vn.thidua.plans.search.Words;
import vn.thidua.plans.search.Words.Word;
import vn.thidua.plans.unit.UnitId;

/** From what is asked to a query. What may be read is part of every query, so nothing else is ever counted or ranked. */
final class Queries {

    /** The text fields, with how much more a word there says than one in the body. */
    private enum Text {
        TITLE(Fields.TITLE, 4f),
        AROUND(Fields.AROUND, 2f),
        BODY(Fields.BODY, 1f);

        private final String field;
        private final float weight;

        Text(String field, float weight) {
            this.field = field;
            this.weight = weight;
        }
    }

    private static final float SIDE_BY_SIDE = 2f;
    private static final float OWN_NUMBER = 30f;
    private static final float OWN_DAY = 10f;
    private static final float GOES_ON = 0.5f;

    /** Pairs of a longer line are not looked at side by side: the words themselves tell enough. */
    private static final int MOST_PAIRS = 8;

    private final Strictness strictness;
    private final boolean marksCount;

    private Queries(Strictness strictness, boolean marksCount) {
        this.strictness = strictness;
        this.marksCount = marksCount;
    }

    static Query of(Question question, ReadScope readable, Strictness strictness) {
        boolean marksCount =
                strictness == Strictness.AS_WRITTEN && Wanted.marksCount(question.wanted());
        return new Queries(strictness, marksCount).query(question, readable);
    }

    private Query query(Question question, ReadScope readable) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Wanted> wanted = question.wanted();
        if (wanted.isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        for (int i = 0; i < wanted.size(); i++) {
            all.add(each(wanted.get(i), i == wanted.size() - 1), Occur.MUST);
        }
        sideBySide(wanted).forEach(pair -> all.add(pair, Occur.SHOULD));
        all.add(readable(readable), Occur.FILTER);
        narrowing(question.narrowing()).forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private Query each(Wanted wanted, boolean last) {
        return switch (wanted) {
            case Wanted.Single(var word) -> anywhere(text -> single(text, word, last));
            case Wanted.Phrase(var words) -> anywhere(text -> phrase(text, words, 0));
            case Wanted.ByNumber(var key, var words) ->
                    either(
                            weighted(
                                    new ConstantScoreQuery(
                                            new TermQuery(
                                                    new Term(Fields.NUMBER, Fields.number(key)))),
                                    OWN_NUMBER),
                            anywhere(text -> phrase(text, words, 0)));
            case Wanted.ByDay(var day, var words) ->
                    either(
                            weighted(
                                    LongPoint.newExactQuery(Fields.DAY, day.toEpochDay()), OWN_DAY),
                            anywhere(text -> phrase(text, words, 0)),
                            anywhere(text -> phrase(text, inWords(day), 0)));
        };
    }

    /** "ngày 10 tháng 01 năm 2024" is the other way to write a day. */
    private static List<Word> inWords(LocalDate day) {
        return Words.of(
                        day.getDayOfMonth()
                                + " tháng "
                                + day.getMonthValue()
                                + " năm "
                                + day.getYear())
                .all();
    }

    private static Query anywhere(Function<Text, Query> inText) {
        List<Query> texts = new ArrayList<>();
        for (Text text : Text.values()) {
            texts.add(weighted(inText.apply(text), text.weight));
        }
        return new DisjunctionMaxQuery(texts, 0.1f);
    }

    private Query single(Text text, Word word, boolean last) {
        Query whole = term(text, word);
        boolean mayGoOn = strictness == Strictness.LOOSE && last && word.folded().length() > 1;
        return mayGoOn
                ? either(
                        whole,
                        weighted(
                                new PrefixQuery(
                                        new Term(
                                                Fields.folded(text.field),
                                                WordStream.shortened(word.folded()))),
                                GOES_ON))
                : whole;
    }

    private Query term(Text text, Word word) {
        List<Term> terms = terms(text.field, word);
        return terms.size() == 1
                ? new TermQuery(terms.getFirst())
                : either(
                        new TermQuery(terms.getFirst()),
                        weighted(new TermQuery(terms.getLast()), 0.5f));
    }

    private Query phrase(Text text, List<Word> words, int apart) {
        if (words.size() == 1) {
            return term(text, words.getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        phrase.setSlop(apart);
        words.forEach(word -> phrase.add(terms(text.field, word).toArray(Term[]::new)));
        return phrase.build();
    }

    /** The forms in which a word may stand in the text: with its marks, or in a text that has none. */
    private List<Term> terms(String field, Word word) {
        String folded = WordStream.shortened(word.folded());
        String exact = WordStream.shortened(word.exact());
        if (!marksCount) {
            return List.of(new Term(Fields.folded(field), folded));
        }
        return exact.equals(folded)
                ? List.of(new Term(Fields.exact(field), exact))
                : List.of(
                        new Term(Fields.exact(field), exact),
                        new Term(Fields.exact(field), folded));
    }

    /** Vietnamese words are mostly two syllables: where both stand together it is probably the word that was meant. */
    private List<Query> sideBySide(List<Wanted> wanted) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size() && pairs.size() < 2 * MOST_PAIRS; i++) {
            if (wanted.get(i) instanceof Wanted.Single(var first)
                    && wanted.get(i + 1) instanceof Wanted.Single(var second)) {
                List<Word> pair = List.of(first, second);
                pairs.add(weighted(phrase(Text.TITLE, pair, 0), 2 * SIDE_BY_SIDE));
                pairs.add(weighted(phrase(Text.BODY, pair, 0), SIDE_BY_SIDE));
            }
        }
        return pairs;
    }

    private static Query readable(ReadScope readable) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(
                values(Fields.UNIT, readable.own().stream().map(UnitId::value).toList()),
                Occur.SHOULD);
        if (!readable.others().isEmpty()) {
            BooleanQuery.Builder others = new BooleanQuery.Builder();
            others.add(value(Fields.ISSUED, Fields.YES), Occur.FILTER);
            others.add(shares(readable.others()), Occur.FILTER);
            any.add(others.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query shares(List<Share> shares) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Set<String> always =
                shares.stream()
                        .filter(Queries::isAlways)
                        .map(share -> share.unit().value())
                        .collect(Collectors.toSet());
        any.add(values(Fields.UNIT, always), Occur.SHOULD);
        shares.stream()
                .filter(share -> !isAlways(share))
                .forEach(share -> any.add(limited(share), Occur.SHOULD));
        return any.build();
    }

    private static boolean isAlways(Share share) {
        return share.issued().from().equals(LocalDate.MIN) && share.issued().until().isEmpty();
    }

    private static Query limited(Share share) {
        return new BooleanQuery.Builder()
                .add(value(Fields.UNIT, share.unit().value()), Occur.FILTER)
                .add(
                        LongPoint.newRangeQuery(
                                Fields.DAY,
                                share.issued().from().toEpochDay(),
                                share.issued()
                                        .until()
                                        .map(until -> until.toEpochDay() - 1)
                                        .orElse(Long.MAX_VALUE)),
                        Occur.FILTER)
                .build();
    }

    private static List<Query> narrowing(Question.Narrowing narrowing) {
        List<Query> filters = new ArrayList<>();
        add(filters, Fields.TYPE, narrowing.types(), Enum::name);
        add(filters, Fields.KIND, narrowing.kinds(), Enum::name);
        add(filters, Fields.YEAR, narrowing.years(), Object::toString);
        add(filters, Fields.UNIT, narrowing.units(), UnitId::value);
        add(filters, Fields.STATE, narrowing.states(), PlanState.Name::name);
        if (narrowing.from().isPresent() || narrowing.to().isPresent()) {
            filters.add(
                    LongPoint.newRangeQuery(
                            Fields.DAY,
                            narrowing.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                            narrowing.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
        }
        return filters;
    }

    private static <T> void add(
            List<Query> filters, String field, Set<T> wanted, Function<? super T, String> value) {
        if (!wanted.isEmpty()) {
            filters.add(values(field, wanted.stream().map(value).collect(Collectors.toSet())));
        }
    }

    private static Query value(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query values(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1f ? query : new BoostQuery(query, weight);
    }

    private static Query either(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }
}
