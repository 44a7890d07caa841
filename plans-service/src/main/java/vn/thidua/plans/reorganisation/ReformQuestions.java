package vn.thidua.plans.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitKind;

/** Câu hỏi của tệp sắp xếp: what the lines leave open, with the units that may be meant, the likeliest first. */
final class ReformQuestions {

    private static final int MOST_CANDIDATES = 12;

    private final UnitsOnEve units;
    private final Map<String, List<ReformLine>> mentioning = new HashMap<>();

    ReformQuestions(UnitsOnEve units) {
        this.units = units;
    }

    Question.PartsOf partsOf(ReformLine line, Set<AdministrativeUnit> parts) {
        List<String> suggested = parts.stream().map(AdministrativeUnit::code).sorted().toList();
        List<String> candidates =
                Stream.concat(suggested.stream(), named(line).map(AdministrativeUnit::code))
                        .distinct()
                        .limit(suggested.size() + MOST_CANDIDATES)
                        .toList();
        if (candidates.isEmpty()) {
            candidates = aroundCode(line.code());
        }
        candidates.forEach(
                code -> mentioning.computeIfAbsent(code, _ -> new ArrayList<>()).add(line));
        return new Question.PartsOf(
                line.code(), line.words(), candidates, suggested, Optional.empty());
    }

    /** Units that the words may mean: those named in full, those whose name occurs, those written almost so. */
    private Stream<AdministrativeUnit> named(ReformLine line) {
        String words = " " + Spelling.key(line.words()) + " ";
        List<AdministrativeUnit> near = units.near(line).toList();
        Comparator<AdministrativeUnit> inFullFirst =
                Comparator.comparing(
                        unit -> !words.contains(" " + Spelling.key(unit.name()) + " "));
        Stream<AdministrativeUnit> exact =
                near.stream()
                        .filter(unit -> words.contains(" " + units.bareName(unit) + " "))
                        .sorted(inFullFirst.thenComparing(AdministrativeUnit::code));
        Stream<AdministrativeUnit> almost =
                Stream.of(line.words().split("[,;()]| và ", -1))
                        .map(piece -> squeezed(withoutKind(piece.strip())))
                        .filter(piece -> piece.length() > 2)
                        .flatMap(
                                piece ->
                                        near.stream()
                                                .filter(unit -> unit.level() == Level.COMMUNE)
                                                .map(
                                                        unit ->
                                                                Map.entry(
                                                                        unit,
                                                                        distance(
                                                                                piece,
                                                                                squeezed(
                                                                                        unit
                                                                                                .bareName()))))
                                                .filter(entry -> entry.getValue() <= 2)
                                                .sorted(Map.Entry.comparingByValue())
                                                .limit(3)
                                                .map(Map.Entry::getKey));
        return Stream.concat(exact, almost);
    }

    /** No name leads anywhere: the unit that bears the code so far, and its neighbours. */
    private List<String> aroundCode(String code) {
        return units.find(code).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), units.neighbours(unit)))
                .map(AdministrativeUnit::code)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static String withoutKind(String name) {
        return UnitKind.ofName(name)
                .map(kind -> name.substring(kind.label().length()))
                .orElse(name);
    }

    /** Without marks and gaps: "Ea Drông" and "EaDrơng" are one. */
    private static String squeezed(String name) {
        return Spelling.bare(name).replace(" ", "");
    }

    /** How many letters to add, drop or change; 3 for all that is more than 2. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return Math.min(row[other.length()], 3);
    }

    /** Ranked: the same code, the same name, named in the words, where most of its neighbours go. */
    Question.HeirOf heirOf(
            AdministrativeUnit unit,
            List<ReformLine> claimed,
            List<ReformLine> lines,
            Map<UnitId, List<ReformLine>> claims) {
        String bare = " " + units.bareName(unit) + " ";
        String top = units.provinceOf(unit.id());
        List<ReformLine> candidates = claimed;
        if (candidates.isEmpty()) {
            candidates = mentioning.getOrDefault(unit.code(), List.of());
        }
        if (candidates.isEmpty()) {
            candidates = withinProvince(lines, top, " " + units.nameAbove(unit) + " ");
        }
        if (candidates.isEmpty()) {
            candidates = whereNeighboursGo(unit, claims);
        }
        if (candidates.isEmpty()) {
            candidates = withinProvince(lines, top, " ");
        }
        List<String> ranked =
                candidates.stream()
                        .sorted(
                                Comparator.comparing(
                                                (ReformLine line) ->
                                                        !line.code().equals(unit.code()))
                                        .thenComparing(
                                                line ->
                                                        !(" " + Spelling.key(line.name()) + " ")
                                                                .contains(bare))
                                        .thenComparing(
                                                line -> line.words().contains("phần còn lại"))
                                        .thenComparing(ReformLine::code))
                        .map(ReformLine::code)
                        .distinct()
                        .limit(MOST_CANDIDATES)
                        .toList();
        return new Question.HeirOf(
                unit.id(), ranked, ranked.stream().limit(1).toList(), Optional.empty());
    }

    private List<ReformLine> withinProvince(List<ReformLine> lines, String top, String words) {
        return lines.stream()
                .filter(line -> units.oldProvinces(line).contains(top))
                .filter(line -> line.province().isPresent())
                .filter(line -> (" " + Spelling.key(line.words()) + " ").contains(words))
                .toList();
    }

    private List<ReformLine> whereNeighboursGo(
            AdministrativeUnit unit, Map<UnitId, List<ReformLine>> claims) {
        Map<ReformLine, Long> counts =
                units.neighbours(unit)
                        .flatMap(near -> claims.getOrDefault(near.id(), List.of()).stream())
                        .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<ReformLine, Long>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey)
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
