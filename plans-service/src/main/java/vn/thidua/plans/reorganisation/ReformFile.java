package vn.thidua.plans.reorganisation;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.plans.reorganisation.Successor.Part;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitFile.BadLine;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/**
 * Tệp sắp xếp: {@code new_code,new_name,new_province_code,old_province_codes,predecessors_text,predecessor_codes,fully_resolved},
 * one line for each unit as it is to be. What a line leaves open becomes a question. With the official list of units after
 * the reform, its codes and spellings win.
 */
public record ReformFile(Draft draft, List<BadLine> refused) {

    public ReformFile {
        refused = List.copyOf(refused);
    }

    /**
     * Reads the file.
     *
     * @param official the list of units after the reform, if there is one
     * @param tree as it is before
     */
    public static ReformFile read(
            Reader source, Optional<UnitFile> official, UnitTree tree, LocalDate effective) {
        UnitsOnEve units = new UnitsOnEve(tree, effective);
        ReformLines file = new ReformLines(units.codes());
        List<ReformLine> written = file.read(source);
        List<ReformLine> lines = official.map(list -> file.asIn(list, written)).orElse(written);
        return new ReformFile(new Drafting(units, effective).draft(lines), file.refused());
    }

    private static final class Drafting {

        private final UnitsOnEve units;
        private final LocalDate effective;
        private final ReformQuestions ask;
        private final List<Successor> successors = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final Map<UnitId, List<ReformLine>> claims = new HashMap<>();

        Drafting(UnitsOnEve units, LocalDate effective) {
            this.units = units;
            this.effective = effective;
            this.ask = new ReformQuestions(units);
        }

        Draft draft(List<ReformLine> lines) {
            boolean wholeTree = lines.stream().anyMatch(line -> line.province().isEmpty());
            lines.stream()
                    .filter(line -> line.province().isEmpty())
                    .forEach(
                            line ->
                                    units.provinceIsMadeOf(
                                            line.code(),
                                            parts(line).stream()
                                                    .map(AdministrativeUnit::code)
                                                    .collect(Collectors.toSet())));
            lines.forEach(this::succeed);
            return new Draft(
                    effective, wholeTree, successors, endings(wholeTree, lines), questions);
        }

        private void succeed(ReformLine line) {
            Set<AdministrativeUnit> parts = parts(line);
            parts.forEach(
                    part -> claims.computeIfAbsent(part.id(), _ -> new ArrayList<>()).add(line));
            successors.add(successor(line, parts));
            if (!line.resolved()) {
                questions.add(ask.partsOf(line, parts));
            }
        }

        private List<Ending> endings(boolean wholeTree, List<ReformLine> lines) {
            List<Ending> endings = new ArrayList<>();
            for (AdministrativeUnit unit : ending(wholeTree, claims, goingOn(successors))) {
                List<ReformLine> claimed = claims.getOrDefault(unit.id(), List.of());
                if (claimed.size() == 1) {
                    endings.add(new Ending(unit.id(), Optional.of(claimed.getFirst().code())));
                } else if (!claimed.isEmpty() || unit.level() == Level.COMMUNE) {
                    questions.add(ask.heirOf(unit, claimed, lines, claims));
                } else {
                    endings.add(new Ending(unit.id(), Optional.empty()));
                }
            }
            return endings;
        }

        /** The units that the codes name, and those that the words name in full and only once. */
        private Set<AdministrativeUnit> parts(ReformLine line) {
            Set<AdministrativeUnit> parts = new LinkedHashSet<>();
            line.predecessors().forEach(code -> units.find(code).ifPresent(parts::add));
            if (line.province().isEmpty()) {
                // the codes of the file of 2025 forget a province that its words name
                String words = " " + Spelling.key(line.words()) + " ";
                units.topmost()
                        .filter(unit -> words.contains(" " + Spelling.key(unit.name()) + " "))
                        .forEach(parts::add);
            }
            if (!line.resolved() && line.predecessors().isEmpty()) {
                String key = Spelling.key(line.words());
                List<AdministrativeUnit> named =
                        units.near(line)
                                .filter(unit -> Spelling.key(unit.name()).equals(key))
                                .toList();
                if (named.size() == 1) {
                    parts.add(named.getFirst());
                }
            }
            return parts;
        }

        private static Successor successor(ReformLine line, Set<AdministrativeUnit> parts) {
            Level level = line.province().isEmpty() ? Level.PROVINCE : Level.COMMUNE;
            return new Successor(
                    line.code(),
                    line.name(),
                    level,
                    line.province(),
                    parts.stream().map(unit -> new Part(unit.id(), true)).toList());
        }

        private Set<UnitId> goingOn(List<Successor> successors) {
            Set<UnitId> goingOn = new HashSet<>();
            for (Successor successor : successors) {
                units.find(successor.code())
                        .map(AdministrativeUnit::id)
                        .filter(successor::hasPart)
                        .ifPresent(goingOn::add);
            }
            return goingOn;
        }

        private List<AdministrativeUnit> ending(
                boolean wholeTree, Map<UnitId, List<ReformLine>> claims, Set<UnitId> goingOn) {
            Set<String> provinces =
                    claims.keySet().stream().map(units::provinceOf).collect(Collectors.toSet());
            return units.all().stream()
                    .filter(unit -> !goingOn.contains(unit.id()))
                    .filter(
                            unit ->
                                    claims.containsKey(unit.id())
                                            || (wholeTree
                                                    && provinces.contains(
                                                            units.provinceOf(unit.id()))))
                    .sorted(Comparator.comparing(AdministrativeUnit::code))
                    .toList();
        }
    }
}
