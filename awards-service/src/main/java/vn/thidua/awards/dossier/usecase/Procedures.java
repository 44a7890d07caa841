package vn.thidua.awards.dossier.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.DueDay;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Step;

/** Trình tự, thời hạn do tỉnh quy định: shown where a dossier is handled; what comes late may still be sent, and is marked. */
@Component
public class Procedures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * What the province prescribes for the award.
     *
     * @param act where it stands
     * @param steps in their order
     * @param due last day for dossiers of its year; one that cannot be read is none here and marked on the page of rules
     */
    public record Local(String act, List<String> steps, Optional<LocalDate> due) {

        public Local {
            steps = List.copyOf(steps);
        }
    }

    private final DossierTerms terms;
    private final DossierDesk desk;

    Procedures(DossierTerms terms, DossierDesk desk) {
        this.terms = terms;
        this.desk = desk;
    }

    /** Nothing: the province prescribes neither steps nor a day. */
    Optional<Local> of(AwardDossier dossier) {
        return terms.offer(dossier.unit(), dossier.content().award())
                .flatMap(Offer::local)
                .map(
                        local ->
                                new Local(
                                        local.act(),
                                        local.rule().steps(),
                                        DueDay.read(local.rule().due())
                                                .map(due -> due.of(dossier.occasion().year()))))
                .filter(local -> !local.steps().isEmpty() || local.due().isPresent());
    }

    /** Vietnamese; nothing while it is in time. */
    Optional<String> late(AwardDossier dossier) {
        LocalDate sent = sentOn(dossier);
        return of(dossier)
                .flatMap(
                        local ->
                                local.due()
                                        .filter(sent::isAfter)
                                        .map(due -> words(local, due, dossier.isOpen())));
    }

    private static String words(Local local, LocalDate due, boolean open) {
        return "Quá hạn gửi hồ sơ của tỉnh: "
                + DAY.format(due)
                + " ("
                + local.act()
                + "). "
                + (open
                        ? "Vẫn trình được; hãy báo trước cho đơn vị nhận."
                        : "Hãy cân nhắc tiếp nhận hoặc trả lại.");
    }

    /** Today while it is open. */
    private LocalDate sentOn(AwardDossier dossier) {
        return dossier.isOpen()
                ? desk.today()
                : dossier.history().stream()
                        .filter(step -> step.to() == DossierState.SUBMITTED)
                        .findFirst()
                        .map(Step::at)
                        .map(at -> at.atZone(HERE).toLocalDate())
                        .orElseGet(desk::today);
    }
}
