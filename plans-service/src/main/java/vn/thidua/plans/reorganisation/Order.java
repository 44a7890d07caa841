package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.reorganisation.Successor.Part;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** Một thay đổi as a person orders it on the page; units are named by the codes that they bear on the eve. */
public sealed interface Order {

    /** A unit to come: its code, its name with the kind. */
    record Coming(String code, String name) {}

    /** Nhập: several become one, which may be one of them. */
    record Merge(List<String> units, Coming into) implements Order {
        public Merge {
            units = List.copyOf(units);
        }
    }

    /**
     * Chia: one becomes several.
     *
     * @param heir code of the one that goes on with plans and accounts; empty: asked
     */
    record Split(String unit, List<Coming> into, Optional<String> heir) implements Order {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** Đổi tên. */
    record Rename(String unit, String name) implements Order {}

    /** Giải thể; empty: nobody goes on with its work. */
    record Abolish(String unit, Optional<String> heir) implements Order {}

    /** Chuyển về đơn vị cấp trên khác. */
    record Move(String unit, String parent) implements Order {}

    /** The draft that these orders come to; a code that no unit bears is kept, so that the settlement names it. */
    static Draft draft(List<Order> orders, UnitTree tree, LocalDate effective) {
        Map<String, AdministrativeUnit> onEve = Draft.byCode(tree, effective.minusDays(1));
        List<Successor> successors = new ArrayList<>();
        List<Ending> endings = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Order order : orders) {
            switch (order) {
                case Merge(var units, var into) -> {
                    Place place = Place.of(units, onEve, effective);
                    successors.add(place.successor(into, parts(units, onEve, true)));
                    units.stream()
                            .filter(code -> !code.equals(into.code()))
                            .forEach(
                                    code ->
                                            endings.add(
                                                    new Ending(
                                                            id(code, onEve),
                                                            Optional.of(into.code()))));
                }
                case Split(var unit, var into, var heir) -> {
                    Place place = Place.of(List.of(unit), onEve, effective);
                    into.forEach(
                            coming ->
                                    successors.add(
                                            place.successor(
                                                    coming, parts(List.of(unit), onEve, false))));
                    if (into.stream().noneMatch(coming -> coming.code().equals(unit))) {
                        List<String> codes = into.stream().map(Coming::code).toList();
                        heir.ifPresentOrElse(
                                code -> endings.add(new Ending(id(unit, onEve), heir)),
                                () ->
                                        questions.add(
                                                new Question.HeirOf(
                                                        id(unit, onEve),
                                                        codes,
                                                        codes.stream().limit(1).toList(),
                                                        Optional.empty())));
                        if (heir.isEmpty()) {
                            endings.add(new Ending(id(unit, onEve), Optional.empty()));
                        }
                    }
                }
                case Rename(var unit, var name) ->
                        successors.add(
                                Place.of(List.of(unit), onEve, effective)
                                        .successor(
                                                new Coming(unit, name),
                                                parts(List.of(unit), onEve, true)));
                case Abolish(var unit, var heir) -> endings.add(new Ending(id(unit, onEve), heir));
                case Move(var unit, var parent) -> {
                    Place place = Place.of(List.of(unit), onEve, effective);
                    String name =
                            Optional.ofNullable(onEve.get(unit))
                                    .map(AdministrativeUnit::name)
                                    .orElse(unit);
                    successors.add(
                            new Place(place.level(), Optional.of(parent))
                                    .successor(
                                            new Coming(unit, name),
                                            parts(List.of(unit), onEve, true)));
                }
            }
        }
        return new Draft(effective, false, successors, endings, questions);
    }

    private static List<Part> parts(
            List<String> codes, Map<String, AdministrativeUnit> onEve, boolean whole) {
        return codes.stream().map(code -> new Part(id(code, onEve), whole)).toList();
    }

    private static UnitId id(String code, Map<String, AdministrativeUnit> onEve) {
        return Optional.ofNullable(onEve.get(code))
                .map(AdministrativeUnit::id)
                .orElseGet(() -> new UnitId(code.isBlank() ? "?" : code));
    }

    /** Level and superior that a new unit takes over from its first part. */
    record Place(Level level, Optional<String> parent) {

        static Place of(
                List<String> units, Map<String, AdministrativeUnit> onEve, LocalDate effective) {
            Optional<AdministrativeUnit> first =
                    units.stream()
                            .flatMap(code -> Optional.ofNullable(onEve.get(code)).stream())
                            .findFirst();
            Optional<UnitId> parent = first.flatMap(unit -> unit.parentOn(effective.minusDays(1)));
            return new Place(
                    first.map(AdministrativeUnit::level).orElse(Level.COMMUNE),
                    parent.flatMap(
                            id ->
                                    onEve.values().stream()
                                            .filter(unit -> unit.id().equals(id))
                                            .map(AdministrativeUnit::code)
                                            .findFirst()));
        }

        Successor successor(Coming coming, List<Part> parts) {
            return new Successor(coming.code(), coming.name(), level, parent, parts);
        }
    }
}
