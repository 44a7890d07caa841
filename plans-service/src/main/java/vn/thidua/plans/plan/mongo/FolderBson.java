package vn.thidua.plans.plan.mongo;

import static vn.thidua.plans.plan.mongo.Bson.count;
import static vn.thidua.plans.plan.mongo.Bson.documents;
import static vn.thidua.plans.plan.mongo.Bson.moment;
import static vn.thidua.plans.plan.mongo.Bson.put;
import static vn.thidua.plans.plan.mongo.Bson.rows;
import static vn.thidua.plans.plan.mongo.Bson.text;
import static vn.thidua.plans.plan.mongo.Bson.words;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.Folder.Amendment;
import vn.thidua.plans.plan.Folder.Attachment;
import vn.thidua.plans.plan.Folder.Ending;
import vn.thidua.plans.plan.Folder.Purpose;
import vn.thidua.plans.plan.Folder.Remark;
import vn.thidua.plans.plan.PlanId;

/** What lies with a plan, as fields of its document; what is empty is not there. */
final class FolderBson {

    private FolderBson() {}

    static void write(Document plan, Folder folder) {
        put(plan, "purpose", folder.purpose().map(FolderBson::write));
        put(plan, "ending", folder.ending().map(FolderBson::write));
        if (!folder.remarks().isEmpty()) {
            plan.append("remarks", documents(folder.remarks(), FolderBson::write));
        }
        if (!folder.amendments().isEmpty()) {
            plan.append("amendments", documents(folder.amendments(), FolderBson::write));
        }
        if (!folder.attachments().isEmpty()) {
            plan.append("attachments", documents(folder.attachments(), FolderBson::write));
        }
    }

    static Folder read(Document plan) {
        return new Folder(
                Optional.ofNullable(plan.get("purpose", Document.class)).map(FolderBson::purpose),
                rows(plan, "remarks", FolderBson::remark),
                rows(plan, "amendments", FolderBson::amendment),
                Optional.ofNullable(plan.get("ending", Document.class)).map(FolderBson::ending),
                rows(plan, "attachments", FolderBson::attachment));
    }

    private static Document write(Purpose purpose) {
        return new Document("act", purpose.act().name())
                .append("planId", purpose.plan().value())
                .append("amendments", purpose.amendments());
    }

    private static Purpose purpose(Document row) {
        return new Purpose(
                Purpose.Act.valueOf(row.getString("act")),
                new PlanId(row.getString("planId")),
                row.getInteger("amendments", 0));
    }

    private static Document write(Remark remark) {
        return new Document("field", remark.field())
                .append("about", remark.about())
                .append("words", remark.words())
                .append("by", remark.by())
                .append("at", Date.from(remark.at()))
                .append("met", remark.met());
    }

    private static Remark remark(Document row) {
        return new Remark(
                words(row, "field"),
                words(row, "about"),
                words(row, "words"),
                words(row, "by"),
                moment(row, "at"),
                row.getBoolean("met", false));
    }

    private static Document write(Amendment amendment) {
        return new Document("planId", amendment.document().value())
                .append("number", ContentBson.write(amendment.number()))
                .append("on", amendment.on().toString())
                .append("at", Date.from(amendment.at()))
                .append("before", ContentBson.write(amendment.before()));
    }

    private static Amendment amendment(Document row) {
        return new Amendment(
                new PlanId(row.getString("planId")),
                ContentBson.readNumber(row.get("number", Document.class)),
                LocalDate.parse(row.getString("on")),
                moment(row, "at"),
                ContentBson.read(row.get("before", Document.class)));
    }

    private static Document write(Ending ending) {
        Document row = new Document("at", Date.from(ending.at())).append("reason", ending.reason());
        put(row, "number", ending.number());
        put(row, "successor", ending.successor().map(PlanId::value));
        return row;
    }

    private static Ending ending(Document row) {
        return new Ending(
                moment(row, "at"),
                words(row, "reason"),
                text(row, "number"),
                text(row, "successor").map(PlanId::new));
    }

    private static Document write(Attachment attachment) {
        return new Document("fileId", attachment.fileId())
                .append("name", attachment.name())
                .append("mediaType", attachment.mediaType())
                .append("size", attachment.size())
                .append("sha256", attachment.sha256())
                .append("by", attachment.by())
                .append("at", Date.from(attachment.at()));
    }

    private static Attachment attachment(Document row) {
        return new Attachment(
                words(row, "fileId"),
                words(row, "name"),
                words(row, "mediaType"),
                count(row, "size"),
                words(row, "sha256"),
                words(row, "by"),
                moment(row, "at"));
    }
}
