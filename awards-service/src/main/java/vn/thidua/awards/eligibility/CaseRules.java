package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thidua.awards.eligibility.Career.Invention;
import vn.thidua.awards.eligibility.Career.Sanction;
import vn.thidua.awards.eligibility.Verdict.Standing;

/** Conditions on initiatives, members and open cases (sáng kiến, tỷ lệ thành viên, vụ việc đang xem xét). */
final class CaseRules {

    private final Grounds grounds;

    CaseRules(Grounds grounds) {
        this.grounds = grounds;
    }

    Answer invented(Rule.Invented rule) {
        int from = grounds.asked.period().year() + 1 - rule.years();
        List<String> facts = new ArrayList<>();
        int found = 0;
        for (Invention each : grounds.career.inventions()) {
            if (each.year() < from) {
                break;
            }
            if (!rule.kinds().contains(each.kind())
                    || each.year() > grounds.asked.period().last().getYear()) {
                continue;
            }
            boolean wide = each.scope().atLeast(rule.scope());
            boolean free = each.used().filter(use -> !isThis(use)).isEmpty();
            found += wide && free ? 1 : 0;
            facts.add(fact(each, wide, free));
        }
        if (found >= rule.count()) {
            return Answer.met(facts);
        }
        if (facts.isEmpty()) {
            facts.add("Chưa có sáng kiến, đề tài nào được công nhận từ năm %d.".formatted(from));
        }
        return Answer.notMet(
                facts,
                "Còn thiếu %d sáng kiến, đề tài %s chưa dùng lần nào."
                        .formatted(rule.count() - found, Words.name(rule.scope())),
                Math.max(grounds.asked.period().year(), grounds.asked.on().getYear()));
    }

    private boolean isThis(Career.Use use) {
        return use.award().equals(grounds.asked.award())
                && use.year() == grounds.asked.period().year();
    }

    private String fact(Invention each, boolean wide, boolean free) {
        String fact =
                "“%s”, công nhận năm %d, %s (%s)"
                        .formatted(
                                each.title(),
                                each.year(),
                                Words.name(each.scope()),
                                each.certificate());
        if (!free) {
            Career.Use use = each.used().orElseThrow();
            return fact
                    + ": đã dùng để xét %s năm %d, không dùng lần thứ hai."
                            .formatted(grounds.name(use.award()), use.year());
        }
        return fact + (wide ? "." : ": chưa đủ phạm vi.");
    }

    Answer memberShare(Rule.MemberShare rule) {
        return grounds.career.facts().shares().stream()
                .filter(
                        each ->
                                each.award().equals(rule.award())
                                        && each.period().equals(grounds.asked.period()))
                .findFirst()
                .map(
                        share -> {
                            String fact =
                                    "%d%% thành viên đạt %s %s."
                                            .formatted(
                                                    share.percent(),
                                                    grounds.name(rule.award()),
                                                    grounds.asked.period().words());
                            return share.percent() >= rule.percent()
                                    ? Answer.met(fact)
                                    : Answer.notMet(
                                            List.of(fact),
                                            "Cần ít nhất %d%%.".formatted(rule.percent()),
                                            grounds.asked.period().year() + 1);
                        })
                .orElseGet(
                        () ->
                                Answer.unknown(
                                        List.of(),
                                        "Người xét kiểm tra tỷ lệ thành viên đạt %s %s (cần ít nhất %d%%)."
                                                .formatted(
                                                        grounds.name(rule.award()),
                                                        grounds.asked.period().words(),
                                                        rule.percent())));
    }

    Answer nothingOpen() {
        List<String> facts = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int freeFrom = grounds.asked.on().getYear();
        boolean forever = false;
        for (Sanction each : grounds.career.facts().sanctions()) {
            if (each.holdsOn(grounds.asked.on())) {
                facts.add(
                        "%s, từ %s%s."
                                .formatted(
                                        each.form(),
                                        Words.day(each.from()),
                                        Words.until(each.until())));
                forever |= each.until().isEmpty();
                freeFrom = Math.max(freeFrom, freeIn(each.until()));
            }
        }
        for (Career.Concern each : grounds.career.facts().concerns()) {
            if (each.holdsOn(grounds.asked.on())) {
                String fact =
                        "%s, theo %s ngày %s%s."
                                .formatted(
                                        each.what(),
                                        each.source(),
                                        Words.day(each.on()),
                                        Words.until(each.until()));
                (each.blocks() ? facts : warnings).add(fact);
                forever |= each.blocks() && each.until().isEmpty();
                freeFrom = each.blocks() ? Math.max(freeFrom, freeIn(each.until())) : freeFrom;
            }
        }
        if (facts.isEmpty()) {
            return warnings.isEmpty()
                    ? Answer.met(
                            "Đến ngày %s không có kỷ luật, vụ việc nào đang xem xét được nhập."
                                    .formatted(Words.day(grounds.asked.on())))
                    : Answer.unknown(warnings, "Người xét xem xét thông tin này.");
        }
        facts.addAll(warnings);
        return new Answer(
                Standing.NOT_MET,
                facts,
                List.of(
                        "Không xét khi đang xem xét kỷ luật hoặc đang trong thời hạn; thành tích tính lại từ khi kết thúc."),
                forever ? OptionalInt.empty() : OptionalInt.of(freeFrom));
    }

    private static int freeIn(Optional<LocalDate> until) {
        return until.map(date -> date.plusDays(1)).map(LocalDate::getYear).orElse(0);
    }
}
