package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** Đơn vị trước ngày sắp xếp: the units of the last day, by code, by province and by name. */
final class UnitsOnEve {

    private final UnitTree tree;
    private final LocalDate eve;
    private final Map<String, AdministrativeUnit> byCode;
    private final Map<UnitId, String> topOf = new HashMap<>();
    private final Map<String, List<AdministrativeUnit>> byProvince = new HashMap<>();
    private final Map<UnitId, String> bareNames = new HashMap<>();
    private final Map<String, Set<String>> partsOfProvinces = new HashMap<>();

    UnitsOnEve(UnitTree tree, LocalDate effective) {
        this.tree = tree;
        this.eve = effective.minusDays(1);
        this.byCode = Draft.byCode(tree, eve);
        for (AdministrativeUnit unit : byCode.values()) {
            String top =
                    tree.find(tree.root(unit.id(), eve))
                            .map(AdministrativeUnit::code)
                            .orElse(unit.code());
            topOf.put(unit.id(), top);
            byProvince.computeIfAbsent(top, _ -> new ArrayList<>()).add(unit);
            bareNames.put(unit.id(), Spelling.key(unit.bareName()));
        }
    }

    Collection<AdministrativeUnit> all() {
        return byCode.values();
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    Optional<AdministrativeUnit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code of the province in which it lies. */
    String provinceOf(UnitId unit) {
        return String.valueOf(topOf.get(unit));
    }

    /** The key of its name without the word for its kind. */
    String bareName(AdministrativeUnit unit) {
        return String.valueOf(bareNames.get(unit.id()));
    }

    /** The key of the name of the unit above; "?" where there is none. */
    String nameAbove(AdministrativeUnit unit) {
        return unit.parentOn(eve)
                .flatMap(tree::find)
                .map(AdministrativeUnit::name)
                .map(Spelling::key)
                .orElse("?");
    }

    /** All that are directly below the same unit, itself too. */
    Stream<AdministrativeUnit> neighbours(AdministrativeUnit unit) {
        return unit.parentOn(eve).stream()
                .flatMap(parent -> tree.directlyBelow(parent, eve).stream());
    }

    /** A new province is made of these: its communes come from there. */
    void provinceIsMadeOf(String code, Set<String> provinces) {
        partsOfProvinces.put(code, provinces);
    }

    Stream<AdministrativeUnit> topmost() {
        return byCode.values().stream().filter(unit -> unit.parentOn(eve).isEmpty());
    }

    Stream<AdministrativeUnit> near(ReformLine line) {
        return oldProvinces(line).stream()
                .flatMap(code -> byProvince.getOrDefault(code, List.of()).stream());
    }

    /** Those that the line names, and those that its new province is made of. */
    Set<String> oldProvinces(ReformLine line) {
        Set<String> codes = new LinkedHashSet<>(line.oldProvinces());
        line.province().map(partsOfProvinces::get).ifPresent(codes::addAll);
        return codes;
    }
}
