package vn.thidua.plans.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.test.Project;

/** The real reform of 1 July 2025, whole: 63 provinces, 696 districts and 10,035 communes become 34 and 3,321. */
class ReformOf2025Test {

    static final LocalDate EFFECTIVE = LocalDate.of(2025, 7, 1);

    @BeforeAll
    static void the_files_are_on_this_machine() {
        boolean there = Files.isDirectory(folder());
        if (!there) {
            System.out.println(
                    "REFORM OF 2025 NOT CARRIED OUT: ../shared/units is not on this machine");
        }
        assumeTrue(there, "../shared/units is not on this machine");
    }

    static Path folder() {
        return Project.path("../shared/units");
    }

    static UnitFile units(String name) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(folder().resolve(name))) {
            UnitFile file = UnitFile.read(reader);
            assertThat(file.refused()).isEmpty();
            return file;
        }
    }

    static ReformFile reform(UnitTree tree) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(folder().resolve("reform-2025.csv"))) {
            return ReformFile.read(
                    reader, Optional.of(units("units-2026-07.csv")), tree, EFFECTIVE);
        }
    }

    static List<String> rows(UnitTree tree, LocalDate day) {
        return tree.all().stream()
                .filter(unit -> unit.existsOn(day))
                .map(unit -> row(tree, unit, day))
                .sorted()
                .toList();
    }

    private static String row(UnitTree tree, AdministrativeUnit unit, LocalDate day) {
        return String.join(
                ",",
                unit.code(),
                unit.nameOn(day),
                unit.level().name(),
                unit.parentOn(day).flatMap(tree::find).map(AdministrativeUnit::code).orElse(""));
    }

    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder().resolve(name)).stream().skip(1).sorted().toList();
    }

    @Test
    void the_tree_of_june_2025_becomes_exactly_that_of_july_2026() throws IOException {
        UnitTree before = new UnitTree(units("units-2025-06.csv").units());
        ReformFile file = reform(before);
        assertThat(file.refused()).isEmpty();
        long asked =
                file.draft().questions().stream()
                        .filter(Question.PartsOf.class::isInstance)
                        .count();
        long communes =
                file.draft().successors().stream()
                        .filter(unit -> unit.level() == Level.COMMUNE)
                        .count();
        assertThat(communes).isEqualTo(3321);
        assertThat(communes - asked).isEqualTo(2800);
        assertThat(file.draft().questions().stream().filter(q -> q.candidates().isEmpty()))
                .isEmpty();

        Draft answered = Reforms.answered(file.draft(), Reforms.suggestions(file.draft()), before);
        UnitTree after = Reforms.carriedOut(before, Reforms.settled(answered, before));

        assertThat(rows(after, LocalDate.of(2026, 7, 1)))
                .containsExactlyElementsOf(lines("units-2026-07.csv"));
        assertThat(rows(after, LocalDate.of(2025, 6, 30)))
                .as("the day before reads as before")
                .containsExactlyElementsOf(lines("units-2025-06.csv"));
        assertThat(after.all())
                .filteredOn(unit -> unit.validity().until().isPresent())
                .filteredOn(unit -> unit.level() == Level.COMMUNE)
                .allSatisfy(unit -> assertThat(unit.continuedBy()).isPresent());
    }
}
