package vn.thidua.reporting.rollup.kafka;

import static vn.thidua.reporting.rollup.kafka.BinaryForm.readInstant;
import static vn.thidua.reporting.rollup.kafka.BinaryForm.readString;
import static vn.thidua.reporting.rollup.kafka.BinaryForm.write;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.MovementLength;
import vn.thidua.reporting.rollup.RegisteredTitle;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.YearFact;
import vn.thidua.reporting.rollup.YearPlacement;

/** How stores and the inner topic hold the figures of years, see {@link BinaryForm}. */
final class YearForm {

    private static final byte PLACED = 1;
    private static final byte LEFT = 2;

    private YearForm() {}

    /** The figures of a year with the number of the last change that was told. */
    record Stored(Figures figures, long sequence) {

        static final Stored NOTHING = new Stored(Figures.NONE, 0);
    }

    static Serde<Stored> figures() {
        return BinaryForm.serde(
                (out, stored) -> {
                    writeFigures(out, stored.figures());
                    out.writeLong(stored.sequence());
                },
                (in, version) -> new Stored(readFigures(in, version), in.readLong()));
    }

    static Serde<YearFact> facts() {
        return BinaryForm.serde(YearForm::writeFact, YearForm::readFact);
    }

    static Serde<YearPlacement> placements() {
        return BinaryForm.serde(
                (out, placement) -> {
                    switch (placement) {
                        case YearPlacement.Placed(YearFact fact) -> {
                            out.writeByte(PLACED);
                            writeFact(out, fact);
                        }
                        case YearPlacement.Left(UnitId root, String about) -> {
                            out.writeByte(LEFT);
                            write(out, root.value());
                            write(out, about);
                        }
                    }
                },
                (in, version) ->
                        in.readByte() == PLACED
                                ? new YearPlacement.Placed(readFact(in, version))
                                : new YearPlacement.Left(
                                        new UnitId(readString(in)), readString(in)));
    }

    private static void writeFact(DataOutputStream out, YearFact fact) throws IOException {
        write(out, fact.about());
        write(out, fact.root().value());
        out.writeInt(fact.year());
        out.writeLong(fact.sequence());
        write(out, fact.at());
        out.writeInt(fact.figures().size());
        for (Map.Entry<UnitId, Figures> unit : fact.figures().entrySet()) {
            write(out, unit.getKey().value());
            writeFigures(out, unit.getValue());
        }
    }

    private static YearFact readFact(DataInputStream in, byte version) throws IOException {
        String about = readString(in);
        UnitId root = new UnitId(readString(in));
        int year = in.readInt();
        long sequence = in.readLong();
        var at = readInstant(in);
        Map<UnitId, Figures> figures = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            figures.put(new UnitId(readString(in)), readFigures(in, version));
        }
        return new YearFact(about, root, year, sequence, at, figures);
    }

    private static void writeFigures(DataOutputStream out, Figures figures) throws IOException {
        out.writeInt(figures.counts().size());
        for (Map.Entry<Figure, Long> count : figures.counts().entrySet()) {
            write(out, count.getKey().name());
            out.writeLong(count.getValue());
        }
        out.writeInt(figures.titles().size());
        for (Map.Entry<RegisteredTitle, Long> title : figures.titles().entrySet()) {
            write(out, title.getKey().code());
            write(out, title.getKey().subject());
            out.writeLong(title.getValue());
        }
        out.writeInt(figures.dossiers().size());
        for (Map.Entry<DossierState, Long> dossiers : figures.dossiers().entrySet()) {
            write(out, dossiers.getKey().name());
            out.writeLong(dossiers.getValue());
        }
        out.writeInt(figures.awards().size());
        for (Map.Entry<GivenAward, Long> award : figures.awards().entrySet()) {
            writeAward(out, award.getKey());
            out.writeLong(award.getValue());
        }
        out.writeInt(figures.movements().size());
        for (Map.Entry<LaunchedMovement, Long> movement : figures.movements().entrySet()) {
            write(out, movement.getKey().mode());
            write(out, movement.getKey().scope());
            write(out, movement.getKey().length().name());
            write(out, movement.getKey().level());
            out.writeLong(movement.getValue());
        }
    }

    private static void writeAward(DataOutputStream out, GivenAward award) throws IOException {
        write(out, award.award());
        write(out, award.merit());
        write(out, award.subject());
        write(out, award.category());
        write(out, award.gender());
        write(out, award.level());
    }

    private static GivenAward readAward(DataInputStream in) throws IOException {
        return new GivenAward(
                readString(in),
                readString(in),
                readString(in),
                readString(in),
                readString(in),
                readString(in));
    }

    private static LaunchedMovement readMovement(DataInputStream in) throws IOException {
        return new LaunchedMovement(
                readString(in),
                readString(in),
                MovementLength.valueOf(readString(in)),
                readString(in));
    }

    private static Figures readFigures(DataInputStream in, byte version) throws IOException {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(Figure.valueOf(readString(in)), in.readLong());
        }
        Map<RegisteredTitle, Long> titles = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            titles.put(new RegisteredTitle(readString(in), readString(in)), in.readLong());
        }
        if (version <= BinaryForm.WITHOUT_AWARDS) {
            return Figures.registered(counts, titles);
        }
        Map<DossierState, Long> dossiers = new EnumMap<>(DossierState.class);
        for (int left = in.readInt(); left > 0; left--) {
            dossiers.put(DossierState.valueOf(readString(in)), in.readLong());
        }
        Map<GivenAward, Long> awards = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            awards.put(readAward(in), in.readLong());
        }
        Map<LaunchedMovement, Long> movements = new HashMap<>();
        if (version > BinaryForm.WITHOUT_MOVEMENTS) {
            for (int left = in.readInt(); left > 0; left--) {
                movements.put(readMovement(in), in.readLong());
            }
        }
        return new Figures(counts, titles, dossiers, awards, movements);
    }
}
