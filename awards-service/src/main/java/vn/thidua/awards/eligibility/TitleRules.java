package vn.thidua.awards.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.eligibility.Career.Received;
import vn.thidua.awards.eligibility.Verdict.Standing;

/** Conditions on awards received before (danh hiệu, hình thức khen thưởng đã nhận). */
final class TitleRules {

    private final Grounds grounds;
    private final RatingRules ratings;

    TitleRules(Grounds grounds, RatingRules ratings) {
        this.grounds = grounds;
        this.ratings = ratings;
    }

    Answer consecutive(Rule.Consecutive rule) {
        List<Received> counted =
                grounds.sinceDiscipline(grounds.counted(rule.awards(), rule.times() + 1));
        Streak streak = Streak.of(counted, rule, grounds.asked, grounds.career);
        List<String> facts = new ArrayList<>();
        counted.stream().limit(rule.times()).map(grounds::fact).forEach(facts::add);
        facts.addAll(grounds.notCounted(rule.awards()));
        facts.addAll(grounds.discipline());
        if (streak.unbroken() >= rule.times()) {
            return Answer.met(facts);
        }
        String title = grounds.names(rule.awards());
        if (streak.overLeave() >= rule.times()) {
            return Answer.unknown(
                    facts,
                    "Giữa các lần đạt %s có kỳ nghỉ thai sản, được tính là thời gian công tác: người xét kết luận có liên tục hay không."
                            .formatted(title));
        }
        if (streak.spaced() >= rule.times()) {
            return Answer.unknown(
                    facts,
                    "%d lần đạt %s không rơi vào các năm liền nhau: người xét kết luận có liên tục theo quy định hay không."
                            .formatted(rule.times(), title));
        }
        gap(counted, streak, facts, title);
        int lacking = rule.times() - streak.unbroken();
        Period last =
                streak.row().isEmpty()
                        ? grounds.asked.period().plus(-1)
                        : streak.row().getFirst().period();
        return Answer.notMet(
                facts,
                "Mới liên tục %d lần, còn thiếu %d lần đạt %s."
                        .formatted(streak.unbroken(), lacking, title),
                grounds.reachable(last, lacking));
    }

    private void gap(List<Received> counted, Streak streak, List<String> facts, String title) {
        if (counted.isEmpty()) {
            facts.add("Chưa có danh hiệu " + title + " nào được tính.");
        } else if (streak.unbroken() == 0) {
            facts.add(
                    "Lần gần nhất đạt %s là %s, không liền với %s: tính lại từ đầu."
                            .formatted(
                                    title,
                                    counted.getFirst().period().words(),
                                    grounds.asked.period().words()));
        } else if (counted.size() > streak.unbroken()) {
            Period lost = counted.get(streak.unbroken() - 1).period().plus(-1);
            facts.add(
                    "Không có %s %s: tính lại từ %s."
                            .formatted(title, lost.words(), lost.plus(1).words()));
        }
    }

    Answer count(Rule.Count rule) {
        int years = rule.years();
        if (rule.rated().isPresent()) {
            years = Math.max(years, ratings.inARow(rule.rated().get()));
        }
        Period first = grounds.asked.period().plus(1 - years);
        List<Received> within = grounds.countedSince(rule.awards(), rule.times(), first);
        List<String> facts = new ArrayList<>(within.stream().map(grounds::fact).toList());
        facts.addAll(grounds.notCounted(rule.awards()));
        if (within.size() >= rule.times()) {
            return Answer.met(facts);
        }
        facts.add(
                "Từ %s đến %s có %d lần."
                        .formatted(first.words(), grounds.asked.period().words(), within.size()));
        int lacking = rule.times() - within.size();
        return Answer.notMet(
                facts,
                "Còn thiếu %d lần đạt %s.".formatted(lacking, grounds.names(rule.awards())),
                grounds.reachable(grounds.asked.period(), lacking));
    }

    Answer has(Rule.Has rule) {
        List<Received> before =
                grounds
                        .counted(rule.awards(), rule.yearsSince() == 0 ? 1 : Integer.MAX_VALUE)
                        .stream()
                        .filter(
                                each ->
                                        !each.period()
                                                .plus(rule.yearsSince())
                                                .first()
                                                .isAfter(grounds.asked.period().first()))
                        .toList();
        List<String> facts = new ArrayList<>(before.stream().limit(1).map(grounds::fact).toList());
        facts.addAll(grounds.notCounted(rule.awards()));
        if (!before.isEmpty()) {
            return Answer.met(facts);
        }
        if (facts.isEmpty()) {
            facts.add("Sổ khen thưởng chưa có %s.".formatted(grounds.names(rule.awards())));
        }
        return new Answer(
                Standing.NOT_MET,
                facts,
                List.of(
                        rule.yearsSince() == 0
                                ? "Cần đã được tặng %s.".formatted(grounds.names(rule.awards()))
                                : "Cần đã được tặng %s từ %d năm trở lên."
                                        .formatted(
                                                grounds.names(rule.awards()), rule.yearsSince())),
                OptionalInt.empty());
    }

    Answer samePeriod(Set<AwardCode> awards) {
        Optional<Received> same = grounds.countedNow(awards);
        if (same.isPresent()) {
            return Answer.met(grounds.fact(same.get()));
        }
        List<String> facts = new ArrayList<>(grounds.notCounted(awards));
        facts.add(
                "Chưa có quyết định tặng %s %s."
                        .formatted(grounds.names(awards), grounds.asked.period().words()));
        return grounds.asked.period().last().plusYears(1).isBefore(grounds.asked.on())
                ? Answer.notMet(
                        facts,
                        "Cần %s cùng kỳ; kỳ này đã qua.".formatted(grounds.names(awards)),
                        grounds.asked.on().getYear())
                : Answer.unknown(
                        facts,
                        "Nếu xét cùng đợt thì xét %s trước; nếu đã có quyết định thì nhập vào sổ khen thưởng."
                                .formatted(grounds.names(awards)));
    }
}
