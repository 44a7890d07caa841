package vn.thidua.awards.council.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.council.CouncilEvent;
import vn.thidua.awards.council.ItemResult;
import vn.thidua.awards.council.Session;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** {@code contracts/events/council.voted.v1}: results only, neither ballots nor names. */
@Component
class CouncilMessages implements Function<CouncilEvent, OutgoingEvent> {

    static final String TOPIC = "thidua.awards.v1";
    static final String VOTED = "vn.thidua.council.voted.v1";

    record ResultMessage(
            String dossierId, String unitId, int members, int inFavour, boolean passed) {}

    record VotedMessage(
            String sessionId,
            String councilId,
            String unitId,
            String rootUnitId,
            LocalDate heldOn,
            List<ResultMessage> results) {}

    private final TenantTree tree;
    private final Clock clock;

    CouncilMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(CouncilEvent event) {
        return switch (event) {
            case CouncilEvent.SessionClosed(var session) ->
                    new OutgoingEvent(new EventSpec(VOTED, TOPIC), voted(session));
        };
    }

    private VotedMessage voted(Session session) {
        return new VotedMessage(
                session.id().value(),
                session.council().value(),
                session.unit().value(),
                tree.root(session.unit(), LocalDate.now(clock))
                        .map(TenantNode::id)
                        .orElse(session.unit())
                        .value(),
                session.outline().on(),
                session.results().stream().map(each -> result(session, each)).toList());
    }

    private static ResultMessage result(Session session, ItemResult result) {
        return new ResultMessage(
                result.dossier().value(),
                session.item(result.dossier()).orElseThrow().unit().value(),
                result.members(),
                result.inFavour(),
                result.passed());
    }
}
