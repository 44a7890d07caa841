package vn.thidua.awards.honour.mongo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.platform.tenancy.TenantId;

/** Entries of the register as documents. */
final class HonourBson {

    static final String SUBJECT = "subject";
    static final String KEYS = "keys";
    static final String YEAR = "year";
    static final String AWARD = "award";
    static final String DECIDED_ON = "decidedOn";
    static final String DECIDED_BY = "decidedBy";
    static final String FOLDED = "folded";
    static final String ORIGIN = "origin";
    static final String COUNTS = "counts";

    /** {@link Honour#isPlain}; documents from before 22/11/2026 do not say it and are read as if it were false. */
    static final String PLAIN = "plain";

    /** What {@link #given} reads. */
    static final String[] GIVEN = {
        SUBJECT, AWARD, "kind", "period", YEAR, "number", DECIDED_ON, COUNTS
    };

    private HonourBson() {}

    static Document write(Entry entry) {
        Honour honour = entry.honour();
        Recipient recipient = entry.recipient();
        Document document =
                new Document("_id", honour.id().value())
                        .append("unitId", honour.unit().value())
                        .append("version", entry.version())
                        .append(SUBJECT, honour.subject().value())
                        .append(AWARD, honour.award().value())
                        .append("kind", honour.kind().name())
                        .append("period", honour.period().name())
                        .append(YEAR, honour.year())
                        .append("merit", honour.merit())
                        .append("number", honour.decision().number())
                        .append(DECIDED_ON, honour.decision().date().toString())
                        .append("authority", honour.decision().authority())
                        .append("level", entry.level().name())
                        .append(ORIGIN, entry.origin().name())
                        .append(COUNTS, honour.counts())
                        .append(PLAIN, honour.isPlain())
                        .append(KEYS, entry.keys().stream().sorted().toList())
                        .append("name", recipient.name())
                        .append(FOLDED, Folded.of(recipient.name()).key())
                        .append("subjectKind", recipient.kind().name())
                        .append("enterprise", recipient.enterprise());
        recipient.category().ifPresent(each -> document.append("category", each.name()));
        recipient.gender().ifPresent(each -> document.append("gender", each.name()));
        honour.decision().unit().ifPresent(unit -> document.append(DECIDED_BY, unit.value()));
        honour.revoked().ifPresent(date -> document.append("revoked", date.toString()));
        return document;
    }

    private static Honour honour(Document document) {
        return new Honour(
                new HonourId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                new SubjectId(document.getString(SUBJECT)),
                new AwardCode(document.getString(AWARD)),
                MeritKind.valueOf(document.getString("kind")),
                PeriodKind.valueOf(document.getString("period")),
                document.getInteger(YEAR),
                document.getString("merit"),
                new Honour.DecisionRef(
                        document.getString("number"),
                        LocalDate.parse(document.getString(DECIDED_ON)),
                        document.getString("authority"),
                        Optional.ofNullable(document.getString(DECIDED_BY)).map(TenantId::new)),
                Optional.ofNullable(document.getString("revoked")).map(LocalDate::parse));
    }

    /** What conditions need of it. */
    static Honours.Given given(Document document) {
        return new Honours.Given(
                new SubjectId(document.getString(SUBJECT)),
                new AwardCode(document.getString(AWARD)),
                MeritKind.valueOf(document.getString("kind")),
                PeriodKind.valueOf(document.getString("period")),
                document.getInteger(YEAR),
                document.getString("number"),
                LocalDate.parse(document.getString(DECIDED_ON)),
                document.getBoolean(COUNTS));
    }

    static Entry read(Document document) {
        return new Entry(
                honour(document),
                new Recipient(
                        document.getString("name"),
                        SubjectKind.valueOf(document.getString("subjectKind")),
                        Optional.ofNullable(document.getString("category"))
                                .map(PersonCategory::valueOf),
                        Optional.ofNullable(document.getString("gender")).map(Gender::valueOf),
                        document.getBoolean("enterprise")),
                Award.Decider.valueOf(document.getString("level")),
                Entry.Origin.valueOf(document.getString(ORIGIN)),
                new HashSet<>(document.getList(KEYS, String.class)),
                document.get("version", Number.class).longValue());
    }
}
