package vn.thidua.awards.dossier.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.eligibility.EligibilityOutcome;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.eligibility.usecase.EligibilityCheck;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** Đối chiếu điều kiện of a nominee; of one who is only a name nothing is known. */
@Component
class Conditions {

    private final EligibilityCheck check;
    private final ConsultCatalogue catalogue;

    Conditions(EligibilityCheck check, ConsultCatalogue catalogue) {
        this.check = check;
        this.catalogue = catalogue;
    }

    Verdict verdict(AwardDossier dossier) {
        return Optional.ofNullable(verdicts(List.of(dossier)).get(dossier.id()))
                .orElseGet(() -> unknown(dossier));
    }

    /** Of a whole list, with a few questions to the register for all who are nominated for the same award. */
    Map<DossierId, Verdict> verdicts(List<AwardDossier> dossiers) {
        Map<DossierId, Verdict> verdicts = new HashMap<>();
        dossiers.stream()
                .collect(Collectors.groupingBy(Alike::of))
                .forEach((alike, all) -> verdicts.putAll(verdicts(alike, all)));
        return verdicts;
    }

    /** What is asked about many nominees at once. */
    private record Alike(TenantId unit, AwardCode award, Occasion occasion) {

        static Alike of(AwardDossier dossier) {
            return new Alike(dossier.unit(), dossier.content().award(), dossier.occasion());
        }
    }

    private Map<DossierId, Verdict> verdicts(Alike alike, List<AwardDossier> dossiers) {
        Map<SubjectId, EligibilityCheck.Asked> asked =
                Tenancy.call(
                        new TenantScope.Work(alike.unit(), "compare the conditions of nominees"),
                        () ->
                                check.ask(
                                        dossiers.stream()
                                                .flatMap(each -> subject(each).stream())
                                                .toList(),
                                        alike.award(),
                                        alike.occasion().kind(),
                                        alike.occasion().year(),
                                        check.today()));
        Map<DossierId, Verdict> verdicts = new HashMap<>();
        for (AwardDossier each : dossiers) {
            verdicts.put(
                    each.id(),
                    subject(each)
                            .flatMap(subject -> Optional.ofNullable(asked.get(subject)))
                            .flatMap(Conditions::compared)
                            .orElseGet(() -> unknown(each)));
        }
        return verdicts;
    }

    private static Optional<SubjectId> subject(AwardDossier dossier) {
        return dossier.content().nominee().subject();
    }

    private static Optional<Verdict> compared(EligibilityCheck.Asked asked) {
        return asked.outcome() instanceof EligibilityOutcome.Compared(var verdict)
                ? Optional.of(verdict)
                : Optional.empty();
    }

    private Verdict unknown(AwardDossier dossier) {
        return new Verdict(
                dossier.content().award(),
                dossier.occasion().year(),
                catalogue.versions().stream()
                        .filter(version -> !version.from().isAfter(catalogue.today()))
                        .reduce((_, later) -> later)
                        .map(Catalogue.Version::name)
                        .orElse(""),
                catalogue.today(),
                List.of(
                        new Verdict.Finding(
                                "Điều kiện của danh hiệu, hình thức khen thưởng",
                                "",
                                Verdict.Standing.UNKNOWN,
                                List.of(),
                                List.of(
                                        "Đối tượng chưa có quá trình công tác, thành tích trong danh sách của đơn vị"),
                                OptionalInt.empty())));
    }
}
