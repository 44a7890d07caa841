package vn.thidua.gateway.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tài khoản mẫu: named by role and unit, never after a person. */
record SampleAccount(String username, String role, String unitCode, String displayName) {

    /** With leader and specialist a council of five. */
    static final int COUNCIL_MEMBERS = 3;

    private enum Position {
        SPECIALIST("specialist", "chuyenvien", "Chuyên viên"),
        LEADER("leader", "lanhdao", "Lãnh đạo"),
        ADMIN("unit-admin", "quantri", "Quản trị");

        private final String role;
        private final String prefix;
        private final String title;

        Position(String role, String prefix, String title) {
            this.role = role;
            this.prefix = prefix;
            this.title = title;
        }
    }

    /**
     * Two accounts for each unit, in the order of the units; those with units below them have an administrator and
     * three members of a council too; one more administers the whole system.
     */
    static List<SampleAccount> of(List<SampleUnit> units) {
        Map<String, String> names = accountNames(units);
        List<SampleAccount> accounts = new ArrayList<>();
        for (SampleUnit unit : units) {
            for (Position position : Position.values()) {
                if (position == Position.ADMIN && unit.level().equals("COMMUNE")) {
                    continue;
                }
                accounts.add(
                        new SampleAccount(
                                position.prefix + "." + names.get(unit.code()),
                                position.role,
                                unit.code(),
                                position.title + " " + unit.spoken()));
            }
            if (!unit.level().equals("COMMUNE")) {
                for (int member = 1; member <= COUNCIL_MEMBERS; member++) {
                    accounts.add(
                            new SampleAccount(
                                    "hoidong" + member + "." + names.get(unit.code()),
                                    "council-member",
                                    unit.code(),
                                    "Thành viên hội đồng " + member + " " + unit.spoken()));
                }
            }
        }
        accounts.add(
                new SampleAccount(
                        "quantri.hethong",
                        "platform-admin",
                        units.getFirst().code(),
                        "Quản trị hệ thống"));
        return List.copyOf(accounts);
    }

    /**
     * A commune is its bare name (minhtien), a unit above it carries its type (huyen-phucu, tinh-hungyen). Communes of one
     * name carry their district (sonphu-huongson); if even that is one (Sa Pa and Sa Pả of Sa Pa), the number of their code.
     */
    private static Map<String, String> accountNames(List<SampleUnit> units) {
        Map<String, SampleUnit> byCode =
                units.stream().collect(Collectors.toMap(SampleUnit::code, Function.identity()));
        Function<SampleUnit, String> plain =
                unit ->
                        unit.level().equals("COMMUNE")
                                ? unit.slug()
                                : unit.typeSlug() + "-" + unit.slug();
        Function<SampleUnit, String> withParent =
                unit -> {
                    SampleUnit parent = byCode.get(unit.parentCode());
                    return parent == null
                            ? plain.apply(unit)
                            : plain.apply(unit) + "-" + parent.slug();
                };
        Function<SampleUnit, String> withCode =
                unit -> plain.apply(unit) + "-" + unit.code().replaceAll("\\D", "");
        Set<String> plainShared = shared(units, plain);
        Set<String> parentShared = shared(units, withParent);
        return units.stream()
                .collect(
                        Collectors.toMap(
                                SampleUnit::code,
                                unit -> {
                                    if (!plainShared.contains(plain.apply(unit))) {
                                        return plain.apply(unit);
                                    }
                                    return parentShared.contains(withParent.apply(unit))
                                            ? withCode.apply(unit)
                                            : withParent.apply(unit);
                                }));
    }

    private static Set<String> shared(List<SampleUnit> units, Function<SampleUnit, String> name) {
        Set<String> seen = new HashSet<>();
        return units.stream().map(name).filter(used -> !seen.add(used)).collect(Collectors.toSet());
    }
}
