package vn.thidua.awards.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.awards.subject.Rating;

/** Conditions on yearly ratings (kết quả xếp loại). */
final class RatingRules {

    private final Grounds grounds;

    RatingRules(Grounds grounds) {
        this.grounds = grounds;
    }

    Answer ratedAtLeast(Rating wanted) {
        Optional<Rating> rating = grounds.career.rating(grounds.asked.period());
        if (rating.isEmpty()) {
            return Answer.unknown(
                    List.of("Chưa có kết quả xếp loại " + grounds.asked.period().words() + "."),
                    "Nhập kết quả xếp loại %s vào quá trình của đối tượng."
                            .formatted(grounds.asked.period().words()));
        }
        String fact =
                "Xếp loại %s: %s."
                        .formatted(grounds.asked.period().words(), Words.name(rating.get()));
        return rating.get().atLeast(wanted)
                ? Answer.met(fact)
                : Answer.notMet(
                        List.of(fact),
                        "Cần xếp loại từ %s trở lên.".formatted(Words.name(wanted)),
                        grounds.asked.period().year() + 1);
    }

    /** Years in a row, back from the one asked for, or from the one before while that one is not rated yet. */
    private Run run(Rating wanted) {
        Period at = grounds.asked.period();
        if (grounds.career.rating(at).isEmpty()) {
            at = at.plus(-1);
        }
        int periods = 0;
        List<Period> lost = new ArrayList<>();
        List<Period> lostBefore = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        Period last = at;
        while (!grounds.beforeCounting(at)) {
            Optional<Rating> rating = grounds.career.rating(at);
            if (rating.filter(each -> each.atLeast(wanted)).isPresent()) {
                ratings.add(rating.get());
                lost.addAll(lostBefore);
                lostBefore.clear();
                periods = ratings.size() + lost.size();
            } else if (rating.isEmpty() && grounds.career.onLeave(at)) {
                lostBefore.add(at);
            } else {
                return new Run(periods, last, ratings, lost, at, rating);
            }
            at = at.plus(-1);
        }
        return new Run(periods, last, ratings, lost, at, Optional.empty());
    }

    /**
     * What a row of well rated periods came to.
     *
     * @param overLeave periods without a rating, but with maternity leave, between rated ones
     * @param broke the period at which it ended, with its rating if it has one
     */
    private record Run(
            int periods,
            Period last,
            List<Rating> ratings,
            List<Period> overLeave,
            Period broke,
            Optional<Rating> brokeWith) {}

    Answer ratedYears(Rule.RatedYears rule) {
        Run run = run(rule.rating());
        long best = run.ratings().stream().filter(each -> each.atLeast(rule.bestRating())).count();
        List<String> facts = new ArrayList<>(grounds.discipline());
        if (run.periods() > 0) {
            facts.add(
                    "Từ %s đến %s: %d kỳ liên tục xếp loại từ %s trở lên, trong đó %d kỳ %s."
                            .formatted(
                                    run.last().plus(1 - run.periods()).words(),
                                    run.last().words(),
                                    run.periods(),
                                    Words.name(rule.rating()),
                                    best,
                                    Words.name(rule.bestRating())));
        }
        run.overLeave()
                .forEach(
                        each ->
                                facts.add(
                                        "Nghỉ thai sản trong %s: được tính là thời gian công tác."
                                                .formatted(each.words())));
        if (run.periods() >= rule.years() && best >= rule.best()) {
            return run.overLeave().isEmpty()
                    ? Answer.met(facts)
                    : Answer.unknown(
                            facts,
                            "Có kỳ nghỉ thai sản chưa xếp loại: người xét kết luận có liên tục hay không.");
        }
        if (run.periods() < rule.years()
                && run.brokeWith().isEmpty()
                && !grounds.beforeCounting(run.broke())) {
            facts.add("Chưa có kết quả xếp loại " + run.broke().words() + ".");
            return Answer.unknown(
                    facts,
                    "Nhập kết quả xếp loại %s và các năm trước đó vào quá trình của đối tượng."
                            .formatted(run.broke().words()));
        }
        run.brokeWith()
                .ifPresent(
                        rating ->
                                facts.add(
                                        "Xếp loại %s: %s."
                                                .formatted(
                                                        run.broke().words(), Words.name(rating))));
        int lacking = Math.max(rule.years() - run.periods(), (int) (rule.best() - best));
        return Answer.notMet(
                facts,
                "Còn thiếu %d kỳ%s."
                        .formatted(
                                lacking,
                                best < rule.best()
                                        ? " xếp loại " + Words.name(rule.bestRating())
                                        : ""),
                grounds.reachable(run.last(), lacking));
    }

    /** How many periods in a row, back from the one asked for, have at least this rating. */
    int inARow(Rating wanted) {
        return run(wanted).periods();
    }
}
