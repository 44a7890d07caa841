package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierReason;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.NominationWindows;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.QuotaRule;
import vn.thidua.awards.subject.Folded;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Whether a nomination may be made now: the window of its movement, the quotas counted as they stand, what is open against
 * the nominee, and whether the same merit is nominated twice.
 */
@Component
class Nominating {

    /** What takes a place; drafts, withdrawn and declined ones do not. */
    static final Set<DossierState> SENT =
            Set.of(
                    DossierState.SUBMITTED,
                    DossierState.RETURNED,
                    DossierState.RECEIVED,
                    DossierState.UNDER_APPRAISAL,
                    DossierState.IN_CONCURRENCE,
                    DossierState.POSTED,
                    DossierState.BEFORE_COUNCIL,
                    DossierState.BEFORE_SIGNER,
                    DossierState.DECIDED,
                    DossierState.HANDED_OVER);

    private final NominationWindows windows;
    private final Dossiers dossiers;
    private final Quotas quotas;
    private final Procedures procedures;
    private final NegativeList negativeList;
    private final AwardedBefore awardedBefore;
    private final QuotaRule overQuota;
    private final Clock clock;

    Nominating(
            NominationWindows windows,
            Dossiers dossiers,
            Quotas quotas,
            Procedures procedures,
            NegativeList negativeList,
            AwardedBefore awardedBefore,
            QuotaRule overQuota,
            Clock clock) {
        this.windows = windows;
        this.dossiers = dossiers;
        this.quotas = quotas;
        this.procedures = procedures;
        this.negativeList = negativeList;
        this.awardedBefore = awardedBefore;
        this.overQuota = overQuota;
        this.clock = clock;
    }

    /** What stands against sending it today, the gravest first. */
    Optional<DossierReason> refusal(AwardDossier dossier, Proposal proposal) {
        return windowRefusal(dossier)
                .or(
                        () ->
                                negativeList.blocks(dossier)
                                        ? Optional.of(DossierReason.SUBJECT_BLOCKED)
                                        : Optional.empty())
                .or(() -> sameMerit(dossier))
                .or(
                        () ->
                                awardedBefore.isTitleGiven(dossier)
                                        ? Optional.of(DossierReason.SAME_MERIT)
                                        : Optional.empty())
                .or(
                        () ->
                                overQuota == QuotaRule.REFUSE && isOverQuota(dossier, proposal)
                                        ? Optional.of(DossierReason.QUOTA_EXCEEDED)
                                        : Optional.empty());
    }

    /** What the proposing unit should know, Vietnamese. */
    List<String> warnings(AwardDossier dossier, Proposal proposal) {
        List<String> warnings = new ArrayList<>();
        refusal(dossier, proposal).map(DossierReason::sentence).ifPresent(warnings::add);
        if (overQuota == QuotaRule.WARN && isOverQuota(dossier, proposal)) {
            warnings.add("Vượt số lượng được đề nghị của đợt; cấp trên sẽ thấy cảnh báo này.");
        }
        procedures.late(dossier).ifPresent(warnings::add);
        warnings.addAll(negativeList.entries(dossier));
        return warnings;
    }

    /** One merit, one award (Nghị định 152/2025/NĐ-CP, Điều 4): also in another proposal of the unit. */
    private Optional<DossierReason> sameMerit(AwardDossier dossier) {
        String merit = dossier.content().meritKey();
        boolean twice =
                !merit.isBlank()
                        && dossiers.ofMerit(dossier.occasion().year(), merit).stream()
                                .filter(other -> SENT.contains(other.state()))
                                .filter(other -> !other.id().equals(dossier.id()))
                                .anyMatch(other -> isSame(other, dossier));
        return twice ? Optional.of(DossierReason.SAME_MERIT) : Optional.empty();
    }

    private static boolean isSame(AwardDossier one, AwardDossier other) {
        Nominee first = one.content().nominee();
        Nominee second = other.content().nominee();
        if (first.subject().isPresent() && second.subject().isPresent()) {
            return first.subject().equals(second.subject());
        }
        return first.post().equals(second.post())
                && Folded.of(first.name()).key().equals(Folded.of(second.name()).key());
    }

    private Optional<NominationWindow> window(AwardDossier dossier) {
        return dossier.occasion().movement().flatMap(movement -> windows.find(movement, today()));
    }

    private Optional<DossierReason> windowRefusal(AwardDossier dossier) {
        if (dossier.occasion().kind() != MeritKind.MOVEMENT
                || dossier.occasion().movement().isEmpty()) {
            return Optional.empty();
        }
        Optional<NominationWindow> window = window(dossier).filter(each -> each.isOpenOn(today()));
        if (window.isEmpty()) {
            return Optional.of(DossierReason.WINDOW_NOT_OPEN);
        }
        return window.get().awards(dossier.content().award())
                ? Optional.empty()
                : Optional.of(DossierReason.AWARD_NOT_IN_WINDOW);
    }

    /** Whether it answers a movement of another unit, which wants to commend itself. */
    boolean isForAbove(AwardDossier dossier, TenantId own) {
        return window(dossier).filter(window -> !window.unit().equals(own)).isPresent();
    }

    private boolean isOverQuota(AwardDossier dossier, Proposal proposal) {
        return quotas.exceeded(dossier, proposal).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
