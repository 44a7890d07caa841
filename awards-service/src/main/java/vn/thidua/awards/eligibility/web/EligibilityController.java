package vn.thidua.awards.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Eligibility;
import vn.thidua.awards.eligibility.EligibilityOutcome;
import vn.thidua.awards.eligibility.EligibilityReason;
import vn.thidua.awards.eligibility.Period;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.eligibility.usecase.EligibilityCheck;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.problem.ProblemType;

/** Đối chiếu điều kiện of the caller's subjects. */
@RestController
@RequestMapping("/api/awards/eligibility/{subject}")
class EligibilityController {

    record VerdictJson(
            AwardCode award,
            int year,
            String period,
            String version,
            LocalDate on,
            Verdict.Standing standing,
            List<FindingJson> findings) {

        static VerdictJson of(Period period, Verdict verdict) {
            return new VerdictJson(
                    verdict.award(),
                    verdict.year(),
                    period.words(),
                    verdict.version(),
                    verdict.on(),
                    verdict.standing(),
                    verdict.findings().stream().map(FindingJson::of).toList());
        }
    }

    record FindingJson(
            String condition,
            String article,
            Verdict.Standing standing,
            List<String> facts,
            List<String> missing,
            @Nullable Integer reachableIn) {

        static FindingJson of(Verdict.Finding finding) {
            return new FindingJson(
                    finding.condition(),
                    finding.article(),
                    finding.standing(),
                    finding.facts(),
                    finding.missing(),
                    boxed(finding.reachableIn()));
        }
    }

    record OutlookJson(List<ProspectJson> prospects, List<ShakenJson> shaken) {

        static OutlookJson of(EligibilityCheck.Outlook outlook) {
            return new OutlookJson(
                    outlook.prospects().stream().map(ProspectJson::of).toList(),
                    outlook.shaken().stream().map(ShakenJson::of).toList());
        }
    }

    record ProspectJson(
            AwardCode award,
            String name,
            Verdict.Standing standing,
            List<String> missing,
            @Nullable Integer reachableIn) {

        static ProspectJson of(Eligibility.Prospect prospect) {
            return new ProspectJson(
                    prospect.award().code(),
                    prospect.award().name(),
                    prospect.standing(),
                    prospect.missing(),
                    boxed(prospect.reachableIn()));
        }
    }

    record ShakenJson(
            AwardCode award, String name, String period, String decision, List<String> missing) {

        static ShakenJson of(Eligibility.Shaken shaken) {
            return new ShakenJson(
                    shaken.received().award(),
                    shaken.name(),
                    shaken.received().period().words(),
                    shaken.received().decision(),
                    shaken.missing());
        }
    }

    private final EligibilityCheck eligibility;

    EligibilityController(EligibilityCheck eligibility) {
        this.eligibility = eligibility;
    }

    @GetMapping
    ResponseEntity<?> check(
            @PathVariable String subject,
            @RequestParam String award,
            @RequestParam MeritKind merit,
            @RequestParam int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        Optional<AwardCode> code = code(award);
        if (code.isEmpty()) {
            return refused(EligibilityReason.AWARD_UNKNOWN);
        }
        EligibilityCheck.Asked asked =
                eligibility
                        .ask(id(subject), code.get(), merit, year, on.orElseGet(eligibility::today))
                        .orElseThrow(EligibilityController::absent);
        return switch (asked.outcome()) {
            case EligibilityOutcome.Compared(var verdict) ->
                    ResponseEntity.ok(VerdictJson.of(asked.period(), verdict));
            case EligibilityOutcome.Refused(var reason) -> refused(reason);
        };
    }

    @GetMapping("/outlook")
    OutlookJson outlook(
            @PathVariable String subject,
            @RequestParam int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return eligibility
                .outlook(id(subject), year, on.orElseGet(eligibility::today))
                .map(OutlookJson::of)
                .orElseThrow(EligibilityController::absent);
    }

    private static ResponseEntity<?> refused(EligibilityReason reason) {
        return ProblemType.REFUSED.response(reason, reason.sentence());
    }

    private static Optional<AwardCode> code(String text) {
        try {
            return Optional.of(new AwardCode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** An id that no subject can have is absent like any other. */
    private static SubjectId id(String text) {
        try {
            return new SubjectId(text);
        } catch (IllegalArgumentException _) {
            throw absent();
        }
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Đơn vị không có người, tập thể hay hộ gia đình này. Chọn lại trong danh sách Người và tập thể.");
    }

    private static @Nullable Integer boxed(OptionalInt year) {
        return year.isPresent() ? (Integer) year.getAsInt() : null;
    }
}
