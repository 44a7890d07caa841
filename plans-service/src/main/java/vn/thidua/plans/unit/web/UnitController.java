package vn.thidua.plans.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Units units;
    private final Clock clock;

    UnitController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    record UnitView(String id, String name, String level) {
        static UnitView of(AdministrativeUnit unit, LocalDate day) {
            return new UnitView(unit.id().value(), unit.nameOn(day), unit.level().name());
        }
    }

    record HomeUnit(UnitView unit, List<UnitView> above, List<UnitView> below) {}

    @GetMapping("/home")
    HomeUnit home(Caller caller, @RequestParam(required = false) @Nullable LocalDate asOf) {
        UnitTree tree = units.tree();
        UnitId id = new UnitId(caller.tenant().value());
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Optional<AdministrativeUnit> home = tree.find(id);
        return home.map(
                        unit ->
                                new HomeUnit(
                                        UnitView.of(unit, day),
                                        tree.above(id, day).stream()
                                                .map(it -> UnitView.of(it, day))
                                                .toList(),
                                        tree.directlyBelow(id, day).stream()
                                                .map(it -> UnitView.of(it, day))
                                                .toList()))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.exception(
                                        "Đơn vị của tài khoản chưa có trong danh mục. Hãy báo quản trị viên nạp danh mục đơn vị."));
    }
}
