package vn.thidua.reporting.report.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.ReportKind;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Template;

/** Requests and templates as documents. */
final class RequestBson {

    private RequestBson() {}

    static Document write(ReportRequest request) {
        return new Document("_id", request.id())
                .append("unitId", request.requester().value())
                .append("version", request.version())
                .append("kind", request.kind().name())
                .append("title", request.title())
                .append("from", request.from().toString())
                .append("to", request.to().toString())
                .append("dueOn", request.dueOn().toString())
                .append("template", template(request.template()))
                .append("units", request.units().stream().map(TenantId::value).toList())
                .append("askedOn", request.askedOn().toString())
                .append("askedAt", request.askedAt().toString())
                .append("askedBy", request.askedBy())
                .append("lock", request.lock().map(RequestBson::lock).orElse(null))
                .append("leaves", request.leaves().stream().map(RequestBson::leave).toList())
                .append("summary", ReportBson.content(request.summary()));
    }

    static ReportRequest read(Document document) {
        return new ReportRequest(
                document.getString("_id"),
                new TenantId(document.getString("unitId")),
                ReportKind.valueOf(document.getString("kind")),
                document.getString("title"),
                LocalDate.parse(document.getString("from")),
                LocalDate.parse(document.getString("to")),
                LocalDate.parse(document.getString("dueOn")),
                readTemplate(document.get("template", Document.class)),
                document.getList("units", String.class).stream().map(TenantId::new).toList(),
                LocalDate.parse(document.getString("askedOn")),
                Instant.parse(document.getString("askedAt")),
                document.getString("askedBy"),
                Optional.ofNullable(document.get("lock", Document.class))
                        .map(
                                lock ->
                                        new ReportRequest.Lock(
                                                Instant.parse(lock.getString("at")),
                                                lock.getString("person"))),
                document.getList("leaves", Document.class).stream()
                        .map(RequestBson::readLeave)
                        .toList(),
                ReportBson.readContent(document.get("summary", Document.class)),
                document.get("version", Number.class).longValue());
    }

    private static Document lock(ReportRequest.Lock lock) {
        return new Document("at", lock.at().toString()).append("person", lock.person());
    }

    private static Document leave(ReportRequest.Leave leave) {
        return new Document("unit", leave.unit().value())
                .append("until", leave.until().toString())
                .append("reason", leave.reason())
                .append("allowedBy", leave.allowedBy())
                .append("allowedAt", leave.allowedAt().toString());
    }

    private static ReportRequest.Leave readLeave(Document leave) {
        return new ReportRequest.Leave(
                new TenantId(leave.getString("unit")),
                LocalDate.parse(leave.getString("until")),
                leave.getString("reason"),
                leave.getString("allowedBy"),
                Instant.parse(leave.getString("allowedAt")));
    }

    static Document template(Template template) {
        return new Document("id", template.id())
                .append("name", template.name())
                .append("kind", template.kind().name())
                .append(
                        "sections",
                        template.sections().stream().map(RequestBson::section).toList());
    }

    static Template readTemplate(Document template) {
        return new Template(
                template.getString("id"),
                template.getString("name"),
                ReportKind.valueOf(template.getString("kind")),
                template.getList("sections", Document.class).stream()
                        .map(RequestBson::readSection)
                        .toList());
    }

    private static Document section(Section section) {
        return switch (section) {
            case Section.Narrative(String id, String title, String hint) ->
                    new Document("id", id).append("title", title).append("hint", hint);
            case Section.Table(String id, String title, var rows) ->
                    new Document("id", id)
                            .append("title", title)
                            .append(
                                    "rows",
                                    rows.stream()
                                            .map(
                                                    row ->
                                                            new Document("id", row.id())
                                                                    .append("label", row.label())
                                                                    .append("unit", row.unit())
                                                                    .append(
                                                                            "formula",
                                                                            row.formula())
                                                                    .append(
                                                                            "decimals",
                                                                            row.decimals()))
                                            .toList());
        };
    }

    private static Section readSection(Document section) {
        String id = section.getString("id");
        String title = section.getString("title");
        return section.containsKey("rows")
                ? new Section.Table(
                        id,
                        title,
                        section.getList("rows", Document.class).stream()
                                .map(
                                        row ->
                                                new Section.Row(
                                                        row.getString("id"),
                                                        row.getString("label"),
                                                        row.getString("unit"),
                                                        row.getString("formula"),
                                                        row.getInteger("decimals")))
                                .toList())
                : new Section.Narrative(id, title, section.getString("hint"));
    }
}
