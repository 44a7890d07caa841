package vn.thidua.reporting.rollup.kafka;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.Placement;
import vn.thidua.reporting.rollup.PlanCard;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.Subtotal;
import vn.thidua.reporting.rollup.UnitId;

/**
 * How stores and the inner topic hold plans: a version byte, then the fields. Nobody outside this service reads it; a later version
 * reads the earlier ones.
 */
final class BinaryForm {

    private static final byte VERSION = 4;

    /** The last version in which plans did not say whether they have ended. */
    private static final byte WITHOUT_END = 1;

    /** The last version in which a year had no dossiers and awards. */
    static final byte WITHOUT_AWARDS = 2;

    /** The last version in which movements were only counted. */
    static final byte WITHOUT_MOVEMENTS = 3;

    private static final byte PLACED = 1;
    private static final byte LEFT = 2;

    private BinaryForm() {}

    static Serde<KnownPlan> knownPlans() {
        return serde(BinaryForm::write, BinaryForm::readPlan);
    }

    static Serde<Subtotal> subtotals() {
        return serde(
                (out, subtotal) -> {
                    write(out, subtotal.metrics());
                    out.writeLong(subtotal.answeredUnits());
                },
                (in, _) -> new Subtotal(readMetrics(in), in.readLong()));
    }

    static Serde<Placement> placements() {
        return serde(
                (out, placement) -> {
                    switch (placement) {
                        case Placement.Placed(KnownPlan plan) -> {
                            out.writeByte(PLACED);
                            write(out, plan);
                        }
                        case Placement.Left(UnitId root, PlanId plan) -> {
                            out.writeByte(LEFT);
                            write(out, root.value());
                            write(out, plan.value());
                        }
                    }
                },
                (in, version) -> {
                    byte kind = in.readByte();
                    return kind == PLACED
                            ? new Placement.Placed(readPlan(in, version))
                            : new Placement.Left(
                                    new UnitId(readString(in)), new PlanId(readString(in)));
                });
    }

    private static void write(DataOutputStream out, KnownPlan plan) throws IOException {
        write(out, plan.id().value());
        write(out, plan.unit().value());
        write(out, plan.root().value());
        out.writeLong(plan.sequence());
        write(out, plan.at());
        out.writeInt(plan.linkedTo().size());
        for (PlanId parent : plan.linkedTo()) {
            write(out, parent.value());
        }
        out.writeBoolean(plan.issue().isPresent());
        if (plan.issue().isPresent()) {
            KnownPlan.Issue issue = plan.issue().get();
            out.writeLong(issue.sequence());
            write(out, issue.card());
            write(out, issue.own());
        }
        out.writeLong(plan.ended());
    }

    private static KnownPlan readPlan(DataInputStream in, byte version) throws IOException {
        PlanId id = new PlanId(readString(in));
        UnitId unit = new UnitId(readString(in));
        UnitId root = new UnitId(readString(in));
        long sequence = in.readLong();
        Instant at = readInstant(in);
        Set<PlanId> parents = new LinkedHashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            parents.add(new PlanId(readString(in)));
        }
        Optional<KnownPlan.Issue> issue =
                in.readBoolean()
                        ? Optional.of(
                                new KnownPlan.Issue(in.readLong(), readCard(in), readMetrics(in)))
                        : Optional.empty();
        long ended = version == WITHOUT_END ? 0 : in.readLong();
        return new KnownPlan(id, unit, root, sequence, at, parents, issue, ended);
    }

    private static void write(DataOutputStream out, PlanCard card) throws IOException {
        write(out, card.title());
        out.writeBoolean(card.number().isPresent());
        if (card.number().isPresent()) {
            write(out, card.number().get());
        }
        write(out, card.type());
        out.writeBoolean(card.year().isPresent());
        if (card.year().isPresent()) {
            out.writeInt(card.year().get());
        }
        out.writeLong(card.issuedOn().toEpochDay());
        write(out, card.issuedAt());
    }

    private static PlanCard readCard(DataInputStream in) throws IOException {
        return new PlanCard(
                readString(in),
                in.readBoolean() ? Optional.of(readString(in)) : Optional.empty(),
                readString(in),
                in.readBoolean() ? Optional.of(in.readInt()) : Optional.empty(),
                LocalDate.ofEpochDay(in.readLong()),
                readInstant(in));
    }

    private static void write(DataOutputStream out, Metrics metrics) throws IOException {
        out.writeLong(metrics.plans());
        out.writeLong(metrics.movements());
        out.writeLong(metrics.tasks());
        out.writeLong(metrics.quarter1());
        out.writeLong(metrics.quarter2());
        out.writeLong(metrics.quarter3());
        out.writeLong(metrics.quarter4());
        out.writeLong(metrics.unscheduled());
        out.writeLong(metrics.targets());
    }

    private static Metrics readMetrics(DataInputStream in) throws IOException {
        return new Metrics(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong());
    }

    static void write(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readString(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream in, byte version) throws IOException;
    }

    // Kafka hands null to a serde for an absent value and expects null back.
    @SuppressWarnings("NullAway")
    static <T> Serde<T> serde(Writer<T> writer, Reader<T> reader) {
        return Serdes.serdeFrom(
                (_, value) -> value == null ? null : bytes(writer, value),
                (_, bytes) -> bytes == null ? null : value(reader, bytes));
    }

    private static <T> byte[] bytes(Writer<T> writer, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            writer.write(out, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> T value(Reader<T> reader, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte version = in.readByte();
            if (version < WITHOUT_END || version > VERSION) {
                throw new SerializationException("written by a later version: " + version);
            }
            return reader.read(in, version);
        } catch (IOException cut) {
            throw new SerializationException("a stored value is cut off", cut);
        }
    }
}
