package vn.thidua.plans.reorganisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.reorganisation.Successor.Part;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.CsvLine;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitFile.BadLine;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitKind;
import vn.thidua.plans.unit.UnitTree;

/**
 * Tệp sắp xếp: {@code new_code,new_name,new_province_code,old_province_codes,predecessors_text,predecessor_codes,fully_resolved},
 * one line for each unit as it is to be. What a line leaves open becomes a question. With the official list of units after
 * the reform, its codes and spellings win.
 */
public record ReformFile(Draft draft, List<BadLine> refused) {

    private static final int MOST_CANDIDATES = 12;

    public ReformFile {
        refused = List.copyOf(refused);
    }

    private record Line(
            int no,
            String code,
            String name,
            Optional<String> province,
            List<String> oldProvinces,
            String words,
            List<String> predecessors,
            boolean resolved) {}

    /**
     * Reads the file.
     *
     * @param official the list of units after the reform, if there is one
     * @param tree as it is before
     */
    public static ReformFile read(
            Reader source, Optional<UnitFile> official, UnitTree tree, LocalDate effective) {
        return new Reading(tree, effective, official).read(source);
    }

    private static final class Reading {

        private final UnitTree tree;
        private final LocalDate effective;
        private final Optional<UnitFile> official;
        private final Map<String, AdministrativeUnit> onEve;
        private final Map<UnitId, String> topOf = new HashMap<>();
        private final Map<String, List<AdministrativeUnit>> byProvince = new HashMap<>();
        private final Map<UnitId, String> bareNames = new HashMap<>();
        private final Map<String, List<Line>> mentioning = new HashMap<>();
        private final Map<String, Set<String>> partsOfProvinces = new HashMap<>();
        private final List<BadLine> refused = new ArrayList<>();

        Reading(UnitTree tree, LocalDate effective, Optional<UnitFile> official) {
            this.tree = tree;
            this.effective = effective;
            this.official = official;
            this.onEve = Draft.byCode(tree, effective.minusDays(1));
            for (AdministrativeUnit unit : onEve.values()) {
                String top =
                        tree.find(tree.root(unit.id(), effective.minusDays(1)))
                                .map(AdministrativeUnit::code)
                                .orElse(unit.code());
                topOf.put(unit.id(), top);
                byProvince.computeIfAbsent(top, _ -> new ArrayList<>()).add(unit);
                bareNames.put(unit.id(), Spelling.key(unit.bareName()));
            }
        }

        ReformFile read(Reader source) {
            List<Line> lines = official(lines(source));
            boolean wholeTree = lines.stream().anyMatch(line -> line.province().isEmpty());
            lines.stream()
                    .filter(line -> line.province().isEmpty())
                    .forEach(
                            line ->
                                    partsOfProvinces.put(
                                            line.code(),
                                            parts(line).stream()
                                                    .map(AdministrativeUnit::code)
                                                    .collect(Collectors.toSet())));
            List<Successor> successors = new ArrayList<>();
            List<Question> questions = new ArrayList<>();
            Map<UnitId, List<Line>> claims = new HashMap<>();
            for (Line line : lines) {
                Set<AdministrativeUnit> parts = parts(line);
                parts.forEach(
                        part ->
                                claims.computeIfAbsent(part.id(), _ -> new ArrayList<>())
                                        .add(line));
                successors.add(successor(line, parts));
                if (!line.resolved()) {
                    Question.PartsOf question = partsQuestion(line, parts);
                    questions.add(question);
                    question.candidates()
                            .forEach(
                                    code ->
                                            mentioning
                                                    .computeIfAbsent(code, _ -> new ArrayList<>())
                                                    .add(line));
                }
            }
            List<Ending> endings = new ArrayList<>();
            Set<UnitId> goingOn = goingOn(successors);
            for (AdministrativeUnit unit : ending(wholeTree, claims, goingOn)) {
                List<Line> claimed = claims.getOrDefault(unit.id(), List.of());
                if (claimed.size() == 1) {
                    endings.add(new Ending(unit.id(), Optional.of(claimed.getFirst().code())));
                } else if (!claimed.isEmpty() || unit.level() == Level.COMMUNE) {
                    questions.add(heirQuestion(unit, claimed, lines, claims));
                } else {
                    endings.add(new Ending(unit.id(), Optional.empty()));
                }
            }
            refused.sort(Comparator.comparingInt(BadLine::line));
            return new ReformFile(
                    new Draft(effective, wholeTree, successors, endings, questions), refused);
        }

        private List<Line> lines(Reader source) {
            List<Line> lines = new ArrayList<>();
            Map<String, Integer> seen = new HashMap<>();
            try (BufferedReader reader = new BufferedReader(source)) {
                List<String> names =
                        CsvLine.cells(
                                Optional.ofNullable(reader.readLine())
                                        .orElse("")
                                        .replace("\uFEFF", ""));
                if (!names.containsAll(
                        List.of(
                                "new_code",
                                "new_name",
                                "new_province_code",
                                "predecessor_codes"))) {
                    refused.add(
                            new BadLine(
                                    1,
                                    "Dòng đầu phải ghi tên cột: new_code,new_name,new_province_code,old_province_codes,predecessors_text,predecessor_codes,fully_resolved."));
                    return List.of();
                }
                String text = reader.readLine();
                for (int no = 2; text != null; no++, text = reader.readLine()) {
                    if (text.isBlank()) {
                        continue;
                    }
                    Line line = line(no, names, CsvLine.cells(text));
                    Optional<String> wrong = wrong(line, seen);
                    if (wrong.isPresent()) {
                        refused.add(new BadLine(no, wrong.get()));
                    } else {
                        seen.put(line.code(), no);
                        lines.add(line);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }

        private static Line line(int no, List<String> names, List<String> cells) {
            return new Line(
                    no,
                    cell(names, cells, "new_code"),
                    cell(names, cells, "new_name"),
                    Optional.of(cell(names, cells, "new_province_code"))
                            .filter(code -> !code.isEmpty()),
                    words(cell(names, cells, "old_province_codes")),
                    cell(names, cells, "predecessors_text"),
                    words(cell(names, cells, "predecessor_codes")),
                    !cell(names, cells, "fully_resolved").equalsIgnoreCase("no"));
        }

        private static String cell(List<String> names, List<String> cells, String name) {
            int column = names.indexOf(name);
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        private static List<String> words(String text) {
            return Stream.of(text.split(" ", -1)).filter(word -> !word.isBlank()).toList();
        }

        private Optional<String> wrong(Line line, Map<String, Integer> seen) {
            if (line.code().isEmpty() || line.name().isEmpty()) {
                return Optional.of(
                        "Thiếu mã (new_code) hoặc tên (new_name) của đơn vị sau sắp xếp.");
            }
            Integer before = seen.get(line.code());
            if (before != null) {
                return Optional.of(
                        "Mã "
                                + line.code()
                                + " đã có ở dòng "
                                + before
                                + ". Mỗi đơn vị sau sắp xếp chỉ được nêu một lần.");
            }
            Optional<String> twice =
                    line.predecessors().stream()
                            .filter(
                                    code ->
                                            line.predecessors().indexOf(code)
                                                    != line.predecessors().lastIndexOf(code))
                            .findFirst();
            if (twice.isPresent()) {
                return Optional.of(
                        "Đơn vị "
                                + twice.get()
                                + " được nêu hai lần trong cùng một dòng. Hãy bỏ một lần.");
            }
            if (line.resolved() && line.predecessors().isEmpty()) {
                return Optional.of(
                        "Dòng ghi là đã đủ đơn vị hợp thành nhưng cột predecessor_codes để trống. Hãy điền mã, hoặc ghi no ở cột fully_resolved.");
            }
            return Stream.concat(line.predecessors().stream(), line.oldProvinces().stream())
                    .filter(code -> !onEve.containsKey(code))
                    .findFirst()
                    .map(
                            code ->
                                    "Mã "
                                            + code
                                            + " không có trong danh mục trước sắp xếp. Hãy kiểm tra lại mã và ngày hiệu lực.");
        }

        /** Codes and names as in the official list. */
        private List<Line> official(List<Line> lines) {
            if (official.isEmpty()) {
                return lines;
            }
            Map<String, AdministrativeUnit> after = new LinkedHashMap<>();
            official.get().units().forEach(unit -> after.put(unit.code(), unit));
            Set<String> taken = lines.stream().map(Line::code).collect(Collectors.toSet());
            Map<String, String> byName = new HashMap<>();
            after.values().stream()
                    .filter(unit -> !taken.contains(unit.code()))
                    .forEach(unit -> byName.put(place(unit.name(), parentCode(unit)), unit.code()));
            List<Line> named = new ArrayList<>();
            for (Line line : lines) {
                Optional<String> code =
                        after.containsKey(line.code())
                                ? Optional.of(line.code())
                                : Optional.ofNullable(
                                        byName.get(place(line.name(), line.province())));
                AdministrativeUnit unit = code.map(after::remove).orElse(null);
                if (unit == null) {
                    refused.add(
                            new BadLine(
                                    line.no(),
                                    line.name()
                                            + " (mã "
                                            + line.code()
                                            + ") không có trong danh mục chính thức sau sắp xếp. Hãy kiểm tra lại hai tệp."));
                    continue;
                }
                named.add(
                        new Line(
                                line.no(),
                                unit.code(),
                                unit.name(),
                                parentCode(unit),
                                line.oldProvinces(),
                                line.words(),
                                line.predecessors(),
                                line.resolved()));
            }
            after.values()
                    .forEach(
                            unit ->
                                    refused.add(
                                            new BadLine(
                                                    0,
                                                    unit.name()
                                                            + " (mã "
                                                            + unit.code()
                                                            + ") có trong danh mục chính thức nhưng không có dòng nào trong tệp sắp xếp.")));
            return named;
        }

        private static Optional<String> parentCode(AdministrativeUnit unit) {
            return unit.parents().stream().findFirst().map(edge -> edge.parent().value());
        }

        private static String place(String name, Optional<String> parent) {
            return Spelling.key(name) + "|" + parent.orElse("");
        }

        /** The units that the codes name, and those that the words name in full and only once. */
        private Set<AdministrativeUnit> parts(Line line) {
            Set<AdministrativeUnit> parts = new LinkedHashSet<>();
            line.predecessors().forEach(code -> parts.add(onEve.get(code)));
            if (line.province().isEmpty()) {
                // the codes of the file of 2025 forget a province that its words name
                String words = " " + Spelling.key(line.words()) + " ";
                topmost()
                        .filter(unit -> words.contains(" " + Spelling.key(unit.name()) + " "))
                        .forEach(parts::add);
            }
            if (!line.resolved() && line.predecessors().isEmpty()) {
                String key = Spelling.key(line.words());
                List<AdministrativeUnit> named =
                        near(line).filter(unit -> Spelling.key(unit.name()).equals(key)).toList();
                if (named.size() == 1) {
                    parts.add(named.getFirst());
                }
            }
            return parts;
        }

        private Stream<AdministrativeUnit> topmost() {
            return onEve.values().stream()
                    .filter(unit -> unit.parentOn(effective.minusDays(1)).isEmpty());
        }

        private Stream<AdministrativeUnit> near(Line line) {
            return oldProvinces(line).stream()
                    .flatMap(code -> byProvince.getOrDefault(code, List.of()).stream());
        }

        /** Those that the line names, and those that its new province is made of. */
        private Set<String> oldProvinces(Line line) {
            Set<String> codes = new LinkedHashSet<>(line.oldProvinces());
            line.province().map(partsOfProvinces::get).ifPresent(codes::addAll);
            return codes;
        }

        private Successor successor(Line line, Set<AdministrativeUnit> parts) {
            Level level = line.province().isEmpty() ? Level.PROVINCE : Level.COMMUNE;
            return new Successor(
                    line.code(),
                    line.name(),
                    level,
                    line.province(),
                    parts.stream().map(unit -> new Part(unit.id(), true)).toList());
        }

        private Question.PartsOf partsQuestion(Line line, Set<AdministrativeUnit> parts) {
            List<String> suggested = parts.stream().map(AdministrativeUnit::code).sorted().toList();
            List<String> candidates =
                    Stream.concat(suggested.stream(), named(line).map(AdministrativeUnit::code))
                            .distinct()
                            .limit(suggested.size() + MOST_CANDIDATES)
                            .toList();
            if (candidates.isEmpty()) {
                candidates = aroundCode(line.code());
            }
            return new Question.PartsOf(
                    line.code(), line.words(), candidates, suggested, Optional.empty());
        }

        /** Units that the words may mean: those named in full, those whose name occurs, those written almost so. */
        private Stream<AdministrativeUnit> named(Line line) {
            String words = " " + Spelling.key(line.words()) + " ";
            List<AdministrativeUnit> near = near(line).toList();
            Comparator<AdministrativeUnit> inFullFirst =
                    Comparator.comparing(
                            unit -> !words.contains(" " + Spelling.key(unit.name()) + " "));
            Stream<AdministrativeUnit> exact =
                    near.stream()
                            .filter(unit -> words.contains(" " + bareNames.get(unit.id()) + " "))
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
            return Optional.ofNullable(onEve.get(code)).stream()
                    .flatMap(
                            unit ->
                                    Stream.concat(
                                            Stream.of(unit),
                                            unit.parentOn(effective.minusDays(1)).stream()
                                                    .flatMap(
                                                            parent ->
                                                                    tree
                                                                            .directlyBelow(
                                                                                    parent,
                                                                                    effective
                                                                                            .minusDays(
                                                                                                    1))
                                                                            .stream())))
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

        private Set<UnitId> goingOn(List<Successor> successors) {
            Set<UnitId> goingOn = new HashSet<>();
            for (Successor successor : successors) {
                Optional.ofNullable(onEve.get(successor.code()))
                        .map(AdministrativeUnit::id)
                        .filter(successor::hasPart)
                        .ifPresent(goingOn::add);
            }
            return goingOn;
        }

        private List<AdministrativeUnit> ending(
                boolean wholeTree, Map<UnitId, List<Line>> claims, Set<UnitId> goingOn) {
            Set<String> provinces =
                    claims.keySet().stream().map(topOf::get).collect(Collectors.toSet());
            return onEve.values().stream()
                    .filter(unit -> !goingOn.contains(unit.id()))
                    .filter(
                            unit ->
                                    claims.containsKey(unit.id())
                                            || (wholeTree
                                                    && provinces.contains(topOf.get(unit.id()))))
                    .sorted(Comparator.comparing(AdministrativeUnit::code))
                    .toList();
        }

        /** Ranked: the same code, the same name, named in the words, where most of its neighbours go. */
        private Question.HeirOf heirQuestion(
                AdministrativeUnit unit,
                List<Line> claimed,
                List<Line> lines,
                Map<UnitId, List<Line>> claims) {
            String bare = " " + bareNames.get(unit.id()) + " ";
            String top = String.valueOf(topOf.get(unit.id()));
            List<Line> candidates = claimed;
            if (candidates.isEmpty()) {
                candidates = mentioning.getOrDefault(unit.code(), List.of());
            }
            if (candidates.isEmpty()) {
                candidates = withinProvince(lines, top, " " + districtName(unit) + " ");
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
                                                    (Line line) -> !line.code().equals(unit.code()))
                                            .thenComparing(
                                                    line ->
                                                            !(" " + Spelling.key(line.name()) + " ")
                                                                    .contains(bare))
                                            .thenComparing(
                                                    line -> line.words().contains("phần còn lại"))
                                            .thenComparing(Line::code))
                            .map(Line::code)
                            .distinct()
                            .limit(MOST_CANDIDATES)
                            .toList();
            return new Question.HeirOf(
                    unit.id(), ranked, ranked.stream().limit(1).toList(), Optional.empty());
        }

        private List<Line> withinProvince(List<Line> lines, String top, String words) {
            return lines.stream()
                    .filter(line -> oldProvinces(line).contains(top))
                    .filter(line -> line.province().isPresent())
                    .filter(line -> (" " + Spelling.key(line.words()) + " ").contains(words))
                    .toList();
        }

        private String districtName(AdministrativeUnit unit) {
            return unit.parentOn(effective.minusDays(1))
                    .flatMap(tree::find)
                    .map(AdministrativeUnit::name)
                    .map(Spelling::key)
                    .orElse("?");
        }

        private List<Line> whereNeighboursGo(
                AdministrativeUnit unit, Map<UnitId, List<Line>> claims) {
            Map<Line, Long> counts =
                    unit.parentOn(effective.minusDays(1)).stream()
                            .flatMap(
                                    parent ->
                                            tree
                                                    .directlyBelow(parent, effective.minusDays(1))
                                                    .stream())
                            .flatMap(near -> claims.getOrDefault(near.id(), List.of()).stream())
                            .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
            return counts.entrySet().stream()
                    .sorted(
                            Map.Entry.<Line, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(entry -> entry.getKey().code()))
                    .map(Map.Entry::getKey)
                    .limit(MOST_CANDIDATES)
                    .toList();
        }
    }
}
