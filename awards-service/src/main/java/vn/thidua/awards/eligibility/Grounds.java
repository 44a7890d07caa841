package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Career.Received;
import vn.thidua.awards.eligibility.Career.Sanction;

/** What of a career may be relied on for the award asked for (căn cứ được tính). */
final class Grounds {

    /** So many awards that do not count are named at most: enough to see why. */
    private static final int NAMED = 5;

    private static final String AFTERWARDS = "sau kỳ đang xét, không tính";

    final Career career;
    final Question asked;
    private final Function<AwardCode, String> names;
    private final Optional<LocalDate> countsFrom;

    Grounds(Career career, Question asked, Function<AwardCode, String> names) {
        this.career = career;
        this.asked = asked;
        this.names = names;
        this.countsFrom = afterDiscipline(career, asked.on());
    }

    /** Thành tích is counted again from the end of the last discipline (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). */
    private static Optional<LocalDate> afterDiscipline(Career career, LocalDate on) {
        return career.facts().sanctions().stream()
                .map(Sanction::until)
                .flatMap(Optional::stream)
                .filter(until -> until.isBefore(on))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(1));
    }

    /** The day after the end of the last discipline, if there was one. */
    Optional<LocalDate> countsFrom() {
        return countsFrom;
    }

    /** Whether the period began while a discipline was in force or before it. */
    boolean beforeCounting(Period period) {
        return countsFrom.filter(period.first()::isBefore).isPresent();
    }

    /** Those given that count, up to the period asked for, the youngest first, one per period. */
    List<Received> counted(Set<AwardCode> awards, int atMost) {
        return counted(awards, atMost, LocalDate.MIN, _ -> true);
    }

    /** Those of {@link #counted} from that period on, none from before the end of a discipline; looks at no older ones. */
    List<Received> countedSince(Set<AwardCode> awards, int atMost, Period first) {
        return counted(awards, atMost, first.first(), each -> !beforeCounting(each.period()));
    }

    /** The one for the period asked for. */
    Optional<Received> countedNow(Set<AwardCode> awards) {
        return counted(awards, 1, asked.period().first(), _ -> true).stream().findFirst();
    }

    private List<Received> counted(
            Set<AwardCode> awards, int atMost, LocalDate since, Predicate<Received> which) {
        List<Received> counted = new ArrayList<>();
        LocalDate lookedBackTo = since;
        for (Received each : youngestFirst(awards)) {
            if (each.period().first().isBefore(since)) {
                break;
            }
            boolean another =
                    counted.isEmpty() || !counted.getLast().period().equals(each.period());
            if (another && which.test(each) && refusal(each).isEmpty()) {
                counted.add(each);
            }
            if (counted.size() >= atMost) {
                lookedBackTo = each.period().first();
                break;
            }
        }
        career.needs(awards, lookedBackTo);
        return counted;
    }

    /** Sentences about awards that were given and yet do not count. */
    List<String> notCounted(Set<AwardCode> awards) {
        return youngestFirst(awards).stream()
                .flatMap(
                        each ->
                                refusal(each)
                                        .filter(why -> !why.equals(AFTERWARDS))
                                        .map(why -> fact(each, why))
                                        .stream())
                .limit(NAMED)
                .toList();
    }

    private List<Received> youngestFirst(Set<AwardCode> awards) {
        if (awards.size() == 1) {
            return career.received(awards.iterator().next());
        }
        return awards.stream()
                .map(career::received)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Received::period).reversed())
                .toList();
    }

    private Optional<String> refusal(Received each) {
        if (each.revoked()) {
            return Optional.of("quyết định đã bị hủy bỏ, không tính");
        }
        if (each.period().first().isAfter(asked.period().first())) {
            return Optional.of(AFTERWARDS);
        }
        if (asked.merit() == MeritKind.ACHIEVEMENT && !each.kind().isGroundForMerit()) {
            return Optional.of(
                    "khen theo phong trào, chuyên đề hoặc đột xuất, không làm căn cứ khen công trạng");
        }
        return Optional.empty();
    }

    /** Those whose period began before the last discipline ended are no part of a row of years any more. */
    List<Received> sinceDiscipline(List<Received> counted) {
        return countsFrom.isEmpty()
                ? counted
                : counted.stream().filter(each -> !beforeCounting(each.period())).toList();
    }

    /** Why years before the end of a discipline do not count; nothing if there was none. */
    List<String> discipline() {
        return countsFrom
                .map(
                        day ->
                                List.of(
                                        "Kỷ luật hết hiệu lực, thành tích tính lại từ ngày %s."
                                                .formatted(Words.day(day))))
                .orElse(List.of());
    }

    /** In which year so many periods in a row can be full, not counting any that has gone by. */
    int reachable(Period last, int lacking) {
        int open = countsFrom.map(LocalDate::getYear).orElse(0);
        return Math.max(last.year() + lacking, open == 0 ? 0 : open + lacking - 1);
    }

    String fact(Received each) {
        return "%s %s (%s ngày %s)."
                .formatted(
                        names.apply(each.award()),
                        each.period().words(),
                        each.decision(),
                        Words.day(each.on()));
    }

    private String fact(Received each, String why) {
        return "%s %s (%s ngày %s): %s."
                .formatted(
                        names.apply(each.award()),
                        each.period().words(),
                        each.decision(),
                        Words.day(each.on()),
                        why);
    }

    String name(AwardCode award) {
        return names.apply(award);
    }

    String names(Set<AwardCode> awards) {
        return awards.stream().sorted().map(names).distinct().collect(Collectors.joining(" hoặc "));
    }
}
