package vn.thidua.movements.registration.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.movements.registration.Line;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.RegistrationState;
import vn.thidua.movements.registration.Round;
import vn.thidua.movements.registration.Step;
import vn.thidua.movements.registration.Subject;
import vn.thidua.platform.tenancy.TenantId;

/** Registrations and rounds as documents. */
final class RegistrationBson {

    private RegistrationBson() {}

    static Document write(Registration registration) {
        return new Document("_id", registration.id())
                .append("unitId", registration.unit().value())
                .append("version", registration.version())
                .append("year", registration.year())
                .append("state", registration.state().name())
                .append("late", registration.late())
                .append(
                        "lines",
                        registration.lines().stream()
                                .map(
                                        line ->
                                                new Document("subject", line.subject().name())
                                                        .append("name", line.name())
                                                        .append("post", line.post())
                                                        .append("title", line.title())
                                                        .append("targets", line.targets())
                                                        .append("note", line.note()))
                                .toList())
                .append(
                        "history",
                        registration.history().stream()
                                .map(
                                        step ->
                                                new Document("to", step.to().name())
                                                        .append("at", step.at().toString())
                                                        .append("person", step.person())
                                                        .append("reason", step.reason()))
                                .toList());
    }

    static Registration read(Document document) {
        return new Registration(
                new TenantId(document.getString("unitId")),
                document.getInteger("year"),
                document.getList("lines", Document.class).stream()
                        .map(
                                line ->
                                        new Line(
                                                Subject.valueOf(line.getString("subject")),
                                                line.getString("name"),
                                                line.getString("post"),
                                                line.getString("title"),
                                                line.getString("targets"),
                                                line.getString("note")))
                        .toList(),
                RegistrationState.valueOf(document.getString("state")),
                document.getBoolean("late"),
                document.getList("history", Document.class).stream()
                        .map(
                                step ->
                                        new Step(
                                                RegistrationState.valueOf(step.getString("to")),
                                                Instant.parse(step.getString("at")),
                                                step.getString("person"),
                                                step.getString("reason")))
                        .toList(),
                document.get("version", Number.class).longValue());
    }

    static String roundId(TenantId unit, int year) {
        return unit.value() + "-" + year;
    }

    static Document write(Round round) {
        return new Document("_id", roundId(round.unit(), round.year()))
                .append("unitId", round.unit().value())
                .append("version", round.version())
                .append("year", round.year())
                .append("dueOn", round.dueOn().map(LocalDate::toString).orElse(null))
                .append("closedAt", round.closedAt().map(Instant::toString).orElse(null))
                .append(
                        "leaves",
                        round.leaves().stream()
                                .map(
                                        leave ->
                                                new Document("unit", leave.unit().value())
                                                        .append("until", leave.until().toString())
                                                        .append("reason", leave.reason())
                                                        .append("allowedBy", leave.allowedBy())
                                                        .append(
                                                                "allowedAt",
                                                                leave.allowedAt().toString()))
                                .toList());
    }

    static Round readRound(Document document) {
        return new Round(
                new TenantId(document.getString("unitId")),
                document.getInteger("year"),
                Optional.ofNullable(document.getString("dueOn")).map(LocalDate::parse),
                Optional.ofNullable(document.getString("closedAt")).map(Instant::parse),
                document.getList("leaves", Document.class).stream()
                        .map(
                                leave ->
                                        new Round.Leave(
                                                new TenantId(leave.getString("unit")),
                                                LocalDate.parse(leave.getString("until")),
                                                leave.getString("reason"),
                                                leave.getString("allowedBy"),
                                                Instant.parse(leave.getString("allowedAt"))))
                        .toList(),
                document.get("version", Number.class).longValue());
    }
}
