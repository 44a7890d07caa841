package vn.thidua.platform.tenancy.kafka;

import java.util.List;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.ExportLog;

/** Tells each download to the audit topic. */
final class KafkaExportLog implements ExportLog {

    private static final String TYPE = "vn.thidua.access.exported.v1";

    /** The event's value: contracts/events/access.exported.v1.schema.json. */
    record Exported(String subject, List<String> roles, String unitId, String path) {}

    private final AuditTopic topic;

    KafkaExportLog(AuditTopic topic) {
        this.topic = topic;
    }

    @Override
    public void tell(Caller who, String path) {
        topic.tell(
                TYPE,
                who,
                new Exported(
                        who.subject(),
                        who.roles().stream().sorted().toList(),
                        who.tenant().value(),
                        path));
    }
}
