package vn.thidua.awards.dossier.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/dossier.changed.v1}. */
@Component
class DossierMessages implements Function<AwardDossier, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.dossier.changed.v1", "thidua.awards.v1");

    record ChangedMessage(
            String dossierId,
            String proposalId,
            String unitId,
            String rootUnitId,
            String holderUnitId,
            int year,
            String state,
            String award,
            String meritKind,
            String subjectKind,
            @Nullable String personCategory,
            boolean enterprise,
            @Nullable String movementId,
            @Nullable LocalDate dueOn) {}

    private final TenantTree tree;
    private final Clock clock;

    DossierMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(AwardDossier dossier) {
        LocalDate today = LocalDate.now(clock);
        return new OutgoingEvent(
                CHANGED,
                new ChangedMessage(
                        dossier.id().value(),
                        dossier.proposal().value(),
                        dossier.unit().value(),
                        tree.root(tree.heir(dossier.unit(), today), today)
                                .map(TenantNode::id)
                                .orElse(dossier.unit())
                                .value(),
                        dossier.holder().value(),
                        dossier.occasion().year(),
                        dossier.state().name(),
                        dossier.content().award().value(),
                        dossier.occasion().kind().name(),
                        dossier.content().nominee().kind().name(),
                        dossier.content().nominee().category().map(Enum::name).orElse(null),
                        dossier.content().nominee().enterprise(),
                        dossier.occasion().movement().orElse(null),
                        dossier.dueOn().orElse(null)));
    }
}
