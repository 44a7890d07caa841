package vn.thidua.awards.honour.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/honour.changed.v1}; no name leaves with it. */
@Component
class HonourMessages implements Function<Entry, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.honour.changed.v1", "thidua.awards.v1");

    record ChangedMessage(
            String honourId,
            String unitId,
            String rootUnitId,
            String award,
            String awardName,
            String meritKind,
            String period,
            int year,
            String subjectKind,
            @Nullable String personCategory,
            @Nullable String gender,
            boolean enterprise,
            String level,
            @Nullable String decidedByUnitId,
            LocalDate decidedOn,
            String origin,
            boolean counts,
            @Nullable LocalDate revokedOn) {}

    private final TenantTree tree;
    private final Catalogue catalogue;
    private final Clock clock;

    HonourMessages(TenantTree tree, Catalogue catalogue, Clock clock) {
        this.tree = tree;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(Entry entry) {
        Honour honour = entry.honour();
        return new OutgoingEvent(
                CHANGED,
                new ChangedMessage(
                        honour.id().value(),
                        honour.unit().value(),
                        tree.root(honour.unit(), LocalDate.now(clock))
                                .map(TenantNode::id)
                                .orElse(honour.unit())
                                .value(),
                        honour.award().value(),
                        catalogue.nameOf(honour.award(), honour.decision().date()),
                        honour.kind().name(),
                        honour.period().name(),
                        honour.year(),
                        subject(entry.recipient().kind()),
                        entry.recipient().category().map(Enum::name).orElse(null),
                        entry.recipient().gender().map(Enum::name).orElse(null),
                        entry.recipient().enterprise(),
                        entry.level().name(),
                        honour.decision().unit().map(TenantId::value).orElse(null),
                        honour.decision().date(),
                        entry.origin().name(),
                        honour.counts(),
                        honour.revoked().orElse(null)));
    }

    /** In the words of the catalogue, which all events about awards use. */
    private static String subject(SubjectKind kind) {
        return switch (kind) {
            case PERSON -> "INDIVIDUAL";
            case COLLECTIVE -> "COLLECTIVE";
            case HOUSEHOLD -> "HOUSEHOLD";
        };
    }
}
