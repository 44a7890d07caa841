package vn.thidua.awards.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.eligibility.Verdict.Finding;
import vn.thidua.awards.eligibility.Verdict.Standing;

/** Holds the conditions of an award against a career (đối chiếu điều kiện). */
public final class Examination {

    private final Career career;
    private final Question asked;
    private final TitleRules titles;
    private final RatingRules ratings;
    private final CaseRules cases;

    private Examination(Career career, Question asked, Function<AwardCode, String> names) {
        this.career = career;
        this.asked = asked;
        Grounds grounds = new Grounds(career, asked, names);
        ratings = new RatingRules(grounds);
        titles = new TitleRules(grounds, ratings);
        cases = new CaseRules(grounds);
    }

    /**
     * One finding for each condition that concerns such a subject and such a merit; a single unknown one if none does.
     *
     * @param names what an award is called
     */
    public static List<Finding> of(
            List<Condition> conditions,
            Career career,
            Question asked,
            Function<AwardCode, String> names) {
        Examination examination = new Examination(career, asked, names);
        return conditions.stream()
                .filter(each -> each.concerns(career.facts().kind(), asked.merit()))
                .map(each -> examination.answer(each.rule()).finding(each))
                .toList();
    }

    private Answer answer(Rule rule) {
        return switch (rule) {
            case Rule.Consecutive consecutive -> titles.consecutive(consecutive);
            case Rule.Count count -> titles.count(count);
            case Rule.RatedAtLeast(var rating) -> ratings.ratedAtLeast(rating);
            case Rule.RatedYears years -> ratings.ratedYears(years);
            case Rule.Has has -> titles.has(has);
            case Rule.SamePeriod(var awards) -> titles.samePeriod(awards);
            case Rule.Invented invented -> cases.invented(invented);
            case Rule.MemberShare share -> cases.memberShare(share);
            case Rule.NothingOpen() -> cases.nothingOpen();
            case Rule.Judged() -> Answer.unknown(List.of(), "Người xét kiểm tra và ghi kết quả.");
            case Rule.AnyOf(var options) -> anyOf(options);
            case Rule.AllOf(var parts) -> allOf(parts);
        };
    }

    private Answer anyOf(List<Condition> options) {
        List<Finding> findings = parts(options);
        Optional<Finding> met =
                findings.stream().filter(each -> each.standing() == Standing.MET).findFirst();
        if (met.isPresent()) {
            List<String> facts = new ArrayList<>();
            facts.add(met.get().condition() + ":");
            facts.addAll(met.get().facts());
            return Answer.met(facts);
        }
        boolean open = findings.stream().anyMatch(each -> each.standing() == Standing.UNKNOWN);
        return new Answer(
                open ? Standing.UNKNOWN : Standing.NOT_MET,
                findings.stream().flatMap(each -> each.facts().stream()).distinct().toList(),
                findings.stream()
                        .map(each -> each.condition() + ": " + String.join(" ", each.missing()))
                        .toList(),
                open
                        ? OptionalInt.empty()
                        : findings.stream()
                                .flatMapToInt(each -> each.reachableIn().stream())
                                .min());
    }

    private Answer allOf(List<Condition> parts) {
        List<Finding> findings = parts(parts);
        Standing standing =
                findings.stream()
                        .map(Finding::standing)
                        .max(Comparator.comparingInt(Examination::weight))
                        .orElse(Standing.MET);
        return new Answer(
                standing,
                findings.stream().flatMap(each -> each.facts().stream()).toList(),
                findings.stream().flatMap(each -> each.missing().stream()).toList(),
                findings.stream().allMatch(Examination::reachable)
                        ? findings.stream().flatMapToInt(each -> each.reachableIn().stream()).max()
                        : OptionalInt.empty());
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
        };
    }

    private static boolean reachable(Finding finding) {
        return finding.standing() != Standing.NOT_MET || finding.reachableIn().isPresent();
    }

    private List<Finding> parts(List<Condition> conditions) {
        return conditions.stream()
                .filter(each -> each.concerns(career.facts().kind(), asked.merit()))
                .map(each -> answer(each.rule()).finding(each))
                .toList();
    }
}
