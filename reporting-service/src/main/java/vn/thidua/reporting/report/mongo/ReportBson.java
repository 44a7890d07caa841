package vn.thidua.reporting.report.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.FrozenFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportState;

/** Reports as documents. */
final class ReportBson {

    private ReportBson() {}

    static Document write(Report report) {
        return new Document("_id", report.id())
                .append("unitId", report.unit().value())
                .append("version", report.version())
                .append("requestId", report.requestId())
                .append("requester", report.requester().value())
                .append("state", report.state().name())
                .append("content", content(report.content()))
                .append("sendings", report.sendings().stream().map(ReportBson::sending).toList())
                .append("history", report.history().stream().map(ReportBson::step).toList());
    }

    static Report read(Document document) {
        return new Report(
                new TenantId(document.getString("unitId")),
                document.getString("requestId"),
                new TenantId(document.getString("requester")),
                readContent(document.get("content", Document.class)),
                ReportState.valueOf(document.getString("state")),
                document.getList("sendings", Document.class).stream()
                        .map(
                                sent ->
                                        new Report.Sending(
                                                Instant.parse(sent.getString("at")),
                                                LocalDate.parse(sent.getString("day")),
                                                readContent(sent.get("content", Document.class))))
                        .toList(),
                document.getList("history", Document.class).stream()
                        .map(ReportBson::readStep)
                        .toList(),
                document.get("version", Number.class).longValue());
    }

    private static Document sending(Report.Sending sending) {
        return new Document("at", sending.at().toString())
                .append("day", sending.day().toString())
                .append("content", content(sending.content()));
    }

    private static Document step(Report.Step step) {
        return new Document("to", step.to().name())
                .append("at", step.at().toString())
                .append("person", step.person())
                .append(
                        "remarks",
                        step.remarks().stream()
                                .map(
                                        remark ->
                                                new Document("section", remark.section())
                                                        .append("words", remark.words()))
                                .toList());
    }

    private static Report.Step readStep(Document step) {
        return new Report.Step(
                ReportState.valueOf(step.getString("to")),
                Instant.parse(step.getString("at")),
                step.getString("person"),
                step.getList("remarks", Document.class).stream()
                        .map(
                                remark ->
                                        new Report.Remark(
                                                remark.getString("section"),
                                                remark.getString("words")))
                        .toList());
    }

    /** Pairs, because a key of a document may hold no point. */
    static Document content(Content content) {
        return new Document("figures", content.figures().map(ReportBson::figures).orElse(null))
                .append(
                        "texts",
                        content.texts().entrySet().stream()
                                .map(
                                        text ->
                                                new Document("section", text.getKey())
                                                        .append("words", text.getValue()))
                                .toList())
                .append("number", content.number())
                .append("capacity", content.capacity())
                .append("signer", content.signer());
    }

    static Content readContent(Document content) {
        Map<String, String> texts = new TreeMap<>();
        content.getList("texts", Document.class)
                .forEach(text -> texts.put(text.getString("section"), text.getString("words")));
        return new Content(
                Optional.ofNullable(content.get("figures", Document.class))
                        .map(ReportBson::readFigures),
                texts,
                content.getString("number"),
                content.getString("capacity"),
                content.getString("signer"));
    }

    private static Document figures(FrozenFigures figures) {
        List<Document> values =
                new TreeMap<>(figures.values())
                        .entrySet().stream()
                                .map(
                                        each ->
                                                new Document("name", each.getKey())
                                                        .append("value", each.getValue()))
                                .toList();
        return new Document("values", values)
                .append("firstYear", figures.firstYear())
                .append("lastYear", figures.lastYear())
                .append("readAt", figures.readAt().toString());
    }

    private static FrozenFigures readFigures(Document figures) {
        Map<String, Long> values = new TreeMap<>();
        figures.getList("values", Document.class)
                .forEach(
                        each ->
                                values.put(
                                        each.getString("name"),
                                        each.get("value", Number.class).longValue()));
        return new FrozenFigures(
                values,
                figures.getInteger("firstYear"),
                figures.getInteger("lastYear"),
                Instant.parse(figures.getString("readAt")));
    }
}
