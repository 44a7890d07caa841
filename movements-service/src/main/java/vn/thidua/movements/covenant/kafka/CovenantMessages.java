package vn.thidua.movements.covenant.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.movements.covenant.Covenant;
import vn.thidua.movements.covenant.CovenantEvent;
import vn.thidua.movements.covenant.Signature;
import vn.thidua.movements.covenant.Withdrawn;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/covenant.*.v1}. Never a signer's name. */
@Component
class CovenantMessages implements Function<CovenantEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec SIGNED = new EventSpec("vn.thidua.covenant.signed.v1", TOPIC);
    private static final EventSpec WITHDRAWN =
            new EventSpec("vn.thidua.covenant.withdrawn.v1", TOPIC);

    record SignedMessage(
            String blockId,
            String unitId,
            String rootUnitId,
            int year,
            int edition,
            String memberUnitId,
            LocalDate signedOn,
            List<String> signedUnitIds,
            int signed,
            int parties,
            int targets,
            boolean complete) {}

    record WithdrawnMessage(
            String blockId,
            String unitId,
            String rootUnitId,
            int year,
            int edition,
            int signed,
            String reason) {}

    private final TenantTree tree;
    private final Clock clock;

    CovenantMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(CovenantEvent event) {
        return switch (event) {
            case CovenantEvent.CovenantSigned(var covenant, var signature, int year) ->
                    new OutgoingEvent(SIGNED, signed(covenant, signature, year));
            case CovenantEvent.CovenantWithdrawn(var covenant, var former, int year) ->
                    new OutgoingEvent(WITHDRAWN, withdrawn(covenant, former, year));
        };
    }

    private SignedMessage signed(Covenant covenant, Signature signature, int year) {
        int signed = covenant.signatures().size();
        int parties = covenant.parties().size();
        return new SignedMessage(
                covenant.block().value(),
                covenant.unit().value(),
                root(covenant),
                year,
                covenant.edition(),
                signature.unit().value(),
                signature.on(),
                covenant.signatures().stream().map(each -> each.unit().value()).toList(),
                signed,
                parties,
                covenant.text().targets().size(),
                signed == parties);
    }

    private WithdrawnMessage withdrawn(Covenant covenant, Withdrawn former, int year) {
        return new WithdrawnMessage(
                covenant.block().value(),
                covenant.unit().value(),
                root(covenant),
                year,
                former.edition(),
                former.signatures().size(),
                former.reason());
    }

    private String root(Covenant covenant) {
        return tree.root(covenant.unit(), LocalDate.now(clock))
                .map(TenantNode::id)
                .orElse(covenant.unit())
                .value();
    }
}
