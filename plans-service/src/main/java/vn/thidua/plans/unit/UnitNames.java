package vn.thidua.plans.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tên đơn vị trong văn bản: which unit a text means by "UBND huyện Phù Cừ" or only "UBND tỉnh", said by a certain unit on
 * a certain day. Spelling variants and lost marks are forgiven; between equal names the nearest unit is meant.
 */
public final class UnitNames {

    /** What a text means. */
    public sealed interface Meaning {

        record Known(UnitId unit) implements Meaning {}

        /** Units of this name exist in several places and none is nearer than the others. */
        record Several(List<UnitId> units) implements Meaning {}

        /** A body that stands above all provinces: Thủ tướng, a ministry, the Party's centre. */
        record Centre() implements Meaning {}

        record Unknown() implements Meaning {}

        /** The unit if there is exactly one. */
        default Optional<UnitId> known() {
            return this instanceof Known known ? Optional.of(known.unit()) : Optional.empty();
        }
    }

    private static final Pattern CENTRE =
            Pattern.compile(
                    "\\b(thu tuong|chinh phu|quoc hoi|chu tich nuoc|bo chinh tri|ban bi thu|trung uong|bo [a-z]+)\\b");

    private static final Pattern KIND =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(thị xã|thị trấn|thành phố|đặc khu|tỉnh|huyện|quận|phường|xã|tp|tx|tt|thành|thị)(?![\\p{L}\\p{N}])");

    /** "Huyện ủy Phù Cừ": the word between kind and name is not a part of the name. */
    private static final Pattern PARTY = Pattern.compile("^(ủy|uỷ)(?![\\p{L}\\p{N}])");

    private record Named(Optional<UnitKind> kind, String name) {}

    private final UnitTree tree;

    public UnitNames(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * The unit that is meant.
     *
     * @param text as it stands in the document: "Uỷ ban nhân dân xã Minh Tiến, huyện Phù Cừ"
     * @param speaker the unit whose document it is
     * @param day the document's date
     */
    public Meaning meaning(String text, UnitId speaker, LocalDate day) {
        List<Named> named = read(text);
        if (named.isEmpty()) {
            return CENTRE.matcher(Spelling.bare(text)).find()
                    ? new Meaning.Centre()
                    : endsWithName(text, speaker, day);
        }
        Named first = named.getFirst();
        if (first.name().isEmpty()) {
            return own(first.kind().orElseThrow(), speaker, day);
        }
        for (boolean bare : new boolean[] {false, true}) {
            List<AdministrativeUnit> fitting =
                    fitting(first, bare, day).stream()
                            .filter(unit -> unit.existsOn(day))
                            .filter(
                                    unit ->
                                            qualified(
                                                    unit,
                                                    named.subList(1, named.size()),
                                                    day,
                                                    bare))
                            .toList();
            if (!fitting.isEmpty()) {
                return nearest(sameKindFirst(fitting, first), speaker, day);
            }
        }
        return new Meaning.Unknown();
    }

    /** The words for units in a text, in its order. */
    private static List<Named> read(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        Matcher matcher = KIND.matcher(lower);
        List<int[]> found = new ArrayList<>();
        List<UnitKind> kinds = new ArrayList<>();
        while (matcher.find()) {
            Optional<UnitKind> kind = kind(matcher.group(), lower.substring(matcher.end()).strip());
            // a name may hold the word for a kind only behind another kind: "xã Thị Trấn" is not
            // known
            kind.ifPresent(
                    it -> {
                        found.add(new int[] {matcher.start(), matcher.end()});
                        kinds.add(it);
                    });
        }
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1)[0] : plain.length();
            named.add(
                    new Named(
                            Optional.of(kinds.get(i)),
                            name(plain.substring(found.get(i)[1], end))));
        }
        return named;
    }

    private static Optional<UnitKind> kind(String word, String rest) {
        return switch (word) {
            case "tp" -> Optional.of(UnitKind.CITY);
            case "tx" -> Optional.of(UnitKind.TOWN);
            case "tt" -> Optional.of(UnitKind.TOWNSHIP);
            case "thành" ->
                    PARTY.matcher(rest).find() ? Optional.of(UnitKind.CITY) : Optional.empty();
            case "thị" ->
                    PARTY.matcher(rest).find() ? Optional.of(UnitKind.TOWN) : Optional.empty();
            default -> UnitKind.ofName(word);
        };
    }

    private static String name(String words) {
        String name = words.replaceFirst("^[.\\s]+", "");
        Matcher party = PARTY.matcher(name.toLowerCase(Locale.ROOT));
        if (party.find()) {
            name = name.substring(party.end()).strip();
        }
        name = name.replaceFirst("[,;:(\\n].*$", "").replaceFirst("\\s+[-–]\\s+.*$", "").strip();
        // what follows in lower case is the sentence, not the name: "huyện Phù Cừ về công tác …"
        List<String> kept = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
                break;
            }
            kept.add(word);
        }
        return String.join(" ", kept).replaceAll("[.\\s]+$", "");
    }

    /** "UBND huyện" without a name: the speaker itself or what is above it, of that kind, else at that level. */
    private Meaning own(UnitKind kind, UnitId speaker, LocalDate day) {
        List<AdministrativeUnit> line = line(speaker, day);
        Predicate<AdministrativeUnit> sameKind = unit -> unit.kind().equals(Optional.of(kind));
        return Stream.of(sameKind, (Predicate<AdministrativeUnit>) unit -> sameLevel(kind, unit))
                .flatMap(rule -> line.stream().filter(rule).limit(1))
                .findFirst()
                .<Meaning>map(unit -> new Meaning.Known(unit.id()))
                .orElseGet(Meaning.Unknown::new);
    }

    /**
     * "UBND Phù Cừ", without the kind: only the speaker's own line is meant so. "Sơn Kim 1" is never Phường 1: a number is
     * no name without its kind.
     */
    private Meaning endsWithName(String text, UnitId speaker, LocalDate day) {
        String key = " " + Spelling.key(text);
        return line(speaker, day).stream()
                .filter(unit -> !unit.bareName().matches("\\d+"))
                .filter(unit -> key.endsWith(" " + Spelling.key(unit.bareName())))
                .findFirst()
                .<Meaning>map(unit -> new Meaning.Known(unit.id()))
                .orElseGet(Meaning.Unknown::new);
    }

    private boolean qualified(
            AdministrativeUnit unit, List<Named> superiors, LocalDate day, boolean bare) {
        Set<UnitId> above =
                tree.above(unit.id(), day).stream()
                        .map(AdministrativeUnit::id)
                        .collect(Collectors.toSet());
        return superiors.stream()
                .filter(named -> !named.name().isEmpty())
                .allMatch(
                        named ->
                                fitting(named, bare, day).stream()
                                        .map(AdministrativeUnit::id)
                                        .anyMatch(above::contains));
    }

    /** Units that bore this name on that day. */
    private List<AdministrativeUnit> fitting(Named named, boolean bare, LocalDate day) {
        return tree.named(named.name(), bare, day).stream()
                .filter(unit -> named.kind().map(kind -> sameLevel(kind, unit)).orElse(true))
                .toList();
    }

    private static List<AdministrativeUnit> sameKindFirst(
            List<AdministrativeUnit> units, Named named) {
        List<AdministrativeUnit> exact =
                units.stream().filter(unit -> unit.kind().equals(named.kind())).toList();
        return exact.isEmpty() ? units : exact;
    }

    private Meaning nearest(List<AdministrativeUnit> units, UnitId speaker, LocalDate day) {
        if (units.size() == 1) {
            return new Meaning.Known(units.getFirst().id());
        }
        Set<UnitId> ids = units.stream().map(AdministrativeUnit::id).collect(Collectors.toSet());
        Optional<UnitId> inLine =
                line(speaker, day).stream()
                        .map(AdministrativeUnit::id)
                        .filter(ids::contains)
                        .findFirst();
        if (inLine.isPresent()) {
            return new Meaning.Known(inLine.get());
        }
        for (AdministrativeUnit superior : line(speaker, day)) {
            List<UnitId> near =
                    ids.stream()
                            .filter(id -> tree.isAbove(superior.id(), id, day))
                            .sorted()
                            .toList();
            if (near.size() == 1) {
                return new Meaning.Known(near.getFirst());
            }
            if (!near.isEmpty()) {
                return new Meaning.Several(near);
            }
        }
        return new Meaning.Several(ids.stream().sorted().toList());
    }

    /** The speaker, then what is above it. */
    private List<AdministrativeUnit> line(UnitId speaker, LocalDate day) {
        return Stream.concat(tree.find(speaker).stream(), tree.above(speaker, day).stream())
                .map(unit -> unit.calledAsOn(day))
                .toList();
    }

    private static boolean sameLevel(UnitKind kind, AdministrativeUnit unit) {
        return kind.levels().contains(unit.level());
    }
}
