package vn.thidua.reporting.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.reporting.workforce.Body;
import vn.thidua.reporting.workforce.Official;
import vn.thidua.reporting.workforce.Workforce;

/** Bodies and officials at the end of a day, as forms tell them apart (biểu 0604.N, 0605.N). */
public final class Staff {

    private Staff() {}

    /** One line for each; a name only where the list has one. */
    public static List<Counted> in(Workforce workforce, StatisticalForm.What what, LocalDate day) {
        return switch (what) {
            case BODIES -> workforce.bodies().stream().map(Staff::counted).toList();
            case OFFICIALS ->
                    workforce.officials().stream().map(official -> counted(official, day)).toList();
            case AWARDS, MOVEMENTS -> List.of();
        };
    }

    private static Counted counted(Body body) {
        return new Counted(Map.of(Facet.BODY, body.kind().name()), 1, named(body.name()));
    }

    private static Counted counted(Official official, LocalDate day) {
        return new Counted(
                Map.of(
                        Facet.GENDER,
                        official.female() ? "FEMALE" : "MALE",
                        Facet.AGE,
                        Integer.toString(official.ageOn(day)),
                        Facet.EDUCATION,
                        official.education().name(),
                        Facet.SENIORITY,
                        Integer.toString(official.seniorityOn(day)),
                        Facet.POST,
                        official.post().name()),
                1,
                named(official.name()));
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(words -> !words.isEmpty());
    }
}
