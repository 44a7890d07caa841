package vn.thidua.plans.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plans.unit.Level;

/**
 * Cơ quan các cấp: which body does at one level what another does at the level above. Data with days of validity: the
 * communes' rooms came on 01/07/2025 (Nghị định 150/2025/NĐ-CP), the districts' went.
 */
public final class LocalBodies {

    private static final String FILE = "bodies.csv";

    /**
     * One body.
     *
     * @param duty what it is responsible for, the same at all levels
     * @param aliases other writings of its name
     */
    record Body(
            String duty,
            Level level,
            LocalDate from,
            Optional<LocalDate> until,
            String name,
            List<String> aliases) {

        boolean existsOn(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(name), aliases.stream());
        }
    }

    private final List<Body> bodies;

    private LocalBodies(List<Body> bodies) {
        this.bodies = List.copyOf(bodies);
    }

    /** The table that is delivered with the service. */
    public static LocalBodies standard() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(LocalBodies.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Lines of duty;level;valid_from;valid_to;name;aliases, the aliases between bars. */
    static LocalBodies read(Reader csv) {
        List<Body> bodies = new ArrayList<>();
        new BufferedReader(csv)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(";", -1))
                .forEach(
                        cells ->
                                bodies.add(
                                        new Body(
                                                cells[0],
                                                Level.valueOf(cells[1]),
                                                day(cells[2]).orElse(LocalDate.MIN),
                                                day(cells[3]),
                                                cells[4],
                                                Arrays.stream(cells[5].split("\\|", -1))
                                                        .filter(alias -> !alias.isBlank())
                                                        .toList())));
        return new LocalBodies(bodies);
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    List<Body> at(Level level, LocalDate day) {
        return bodies.stream().filter(body -> body.level() == level && body.existsOn(day)).toList();
    }

    Optional<Body> of(String duty, Level level, LocalDate day) {
        return at(level, day).stream().filter(body -> body.duty().equals(duty)).findFirst();
    }
}
