package vn.thidua.awards.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.eligibility.EligibilityOutcome;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.eligibility.usecase.EligibilityCheck;
import vn.thidua.platform.tenancy.Tenancy;
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
        return Tenancy.call(
                new TenantScope.Work(dossier.unit(), "compare the conditions of a nominee"),
                () -> compared(dossier).orElseGet(() -> unknown(dossier)));
    }

    private Optional<Verdict> compared(AwardDossier dossier) {
        return dossier.content()
                .nominee()
                .subject()
                .flatMap(
                        subject ->
                                check.check(
                                        subject,
                                        dossier.content().award(),
                                        dossier.occasion().kind(),
                                        dossier.occasion().year()))
                .flatMap(
                        outcome ->
                                outcome instanceof EligibilityOutcome.Compared(var verdict)
                                        ? Optional.of(verdict)
                                        : Optional.empty());
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
