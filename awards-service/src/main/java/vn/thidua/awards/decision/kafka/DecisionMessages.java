package vn.thidua.awards.decision.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.decision.Aftermath;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionEvent;
import vn.thidua.awards.decision.DecisionLine;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * {@code contracts/events/decision.issued.v1} and {@code decision.revoked.v1}: both the whole decision, so that each says
 * enough where the other one is late. Names are not told.
 */
@Component
class DecisionMessages implements Function<DecisionEvent, OutgoingEvent> {

    static final String TOPIC = "thidua.awards.v1";
    static final String ISSUED = "vn.thidua.decision.issued.v1";
    static final String REVOKED = "vn.thidua.decision.revoked.v1";

    record RevocationMessage(
            String number, LocalDate date, Aftermath.Ground ground, String words) {}

    record LineMessage(
            String dossierId,
            String unitId,
            @Nullable String subjectId,
            Award.Subject recipient,
            String award,
            String awardName,
            MeritKind kind,
            int year,
            String merit,
            long dong,
            @Nullable RevocationMessage revocation) {}

    record DecisionMessage(
            String decisionId,
            String unitId,
            String rootUnitId,
            String number,
            LocalDate date,
            Award.Decider decider,
            String authority,
            List<LineMessage> lines) {}

    private final TenantTree tree;
    private final Clock clock;

    DecisionMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.DecisionIssued(var decision) ->
                    new OutgoingEvent(new EventSpec(ISSUED, TOPIC), message(decision));
            case DecisionEvent.DecisionRevoked(var decision) ->
                    new OutgoingEvent(new EventSpec(REVOKED, TOPIC), message(decision));
        };
    }

    private DecisionMessage message(Decision decision) {
        return new DecisionMessage(
                decision.id().value(),
                decision.unit().value(),
                tree.root(decision.unit(), LocalDate.now(clock))
                        .map(TenantNode::id)
                        .orElse(decision.unit())
                        .value(),
                decision.number().orElseThrow().toString(),
                decision.text().date(),
                decision.text().decider(),
                decision.text().signerPost(),
                decision.lines().stream().map(DecisionMessages::line).toList());
    }

    private static LineMessage line(DecisionLine line) {
        return new LineMessage(
                line.dossier().value(),
                line.unit().value(),
                line.subject().map(SubjectId::value).orElse(null),
                line.recipient(),
                line.award().value(),
                line.awardName(),
                line.kind(),
                line.year(),
                line.merit(),
                line.reward().dong(),
                line.after()
                        .revocation()
                        .map(
                                each ->
                                        new RevocationMessage(
                                                each.number().toString(),
                                                each.date(),
                                                each.ground(),
                                                each.words()))
                        .orElse(null));
    }
}
