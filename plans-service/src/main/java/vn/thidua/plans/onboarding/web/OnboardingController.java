package vn.thidua.plans.onboarding.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.account.usecase.ManageAccounts;
import vn.thidua.plans.onboarding.usecase.OnboardUnit;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/units")
class OnboardingController {

    private final OnboardUnit onboard;
    private final Units units;
    private final Clock clock;

    OnboardingController(OnboardUnit onboard, Units units, Clock clock) {
        this.onboard = onboard;
        this.units = units;
        this.clock = clock;
    }

    record FirstAccountJson(
            @NotNull @Size(max = 64) String username,
            @NotNull @Size(max = 200) String name,
            @NotNull List<@NotNull String> roles) {}

    record NewUnit(
            @NotNull @Size(max = 64) String code,
            @NotNull @Size(max = 200) String name,
            @NotNull Level level,
            @NotNull LocalDate from,
            @NotNull @Valid FirstAccountJson account) {}

    /** The password is shown this once. */
    record Onboarded(String unit, String unitName, String username, String password) {}

    record Awaited(String id, String code, String name, String level, @Nullable String place) {}

    @GetMapping("/without-accounts")
    List<Awaited> withoutAccounts(Caller caller) {
        UnitTree tree = units.tree();
        LocalDate today = LocalDate.now(clock);
        return onboard.withoutAccounts(admin(caller), tree, today).stream()
                .map(
                        unit ->
                                new Awaited(
                                        unit.id().value(),
                                        unit.code(),
                                        unit.nameOn(today),
                                        unit.level().name(),
                                        place(tree, unit, today)))
                .toList();
    }

    private static @Nullable String place(UnitTree tree, AdministrativeUnit unit, LocalDate today) {
        List<String> above =
                tree.above(unit.id(), today).stream()
                        .map(it -> it.calledAsOn(today).nameInSentence())
                        .toList();
        return above.isEmpty() ? null : String.join(", ", above);
    }

    @PostMapping
    ResponseEntity<?> onboard(Caller caller, @RequestBody @Valid NewUnit wanted) {
        ManageAccounts.Admin by = admin(caller);
        return answer(
                first(wanted.account())
                        .map(
                                first ->
                                        onboard.onboard(
                                                by,
                                                new OnboardUnit.Wanted(
                                                        wanted.code().strip(),
                                                        wanted.name().strip(),
                                                        wanted.level(),
                                                        wanted.from()),
                                                first)));
    }

    @PostMapping("/{id}/first-account")
    ResponseEntity<?> firstAccount(
            Caller caller, @PathVariable String id, @RequestBody @Valid FirstAccountJson account) {
        ManageAccounts.Admin by = admin(caller);
        return answer(
                first(account)
                        .map(
                                first ->
                                        onboard.firstAccount(
                                                by, new UnitId(id), LocalDate.now(clock), first)));
    }

    private static ResponseEntity<?> answer(Optional<OnboardUnit.Result> result) {
        if (result.isEmpty()) {
            return accountRefused(vn.thidua.plans.account.Reason.ROLE_UNKNOWN);
        }
        return switch (result.get()) {
            case OnboardUnit.Result.Done(var unit, var account, var password) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .header("Cache-Control", "no-store")
                            .body(
                                    new Onboarded(
                                            unit.id().value(),
                                            unit.name(),
                                            account.username(),
                                            password));
            case OnboardUnit.Result.Refused(var why) ->
                    ProblemType.REFUSED.response(why, why.sentence());
            case OnboardUnit.Result.AccountRefused(var why) -> accountRefused(why);
            case OnboardUnit.Result.Absent() ->
                    throw ProblemType.NOT_FOUND.exception(
                            "Không có đơn vị này dưới đơn vị của bạn. Hãy kiểm tra lại danh sách đơn vị.");
        };
    }

    private static ResponseEntity<?> accountRefused(vn.thidua.plans.account.Reason why) {
        return ProblemType.REFUSED.response(why, why.sentence());
    }

    private static Optional<OnboardUnit.FirstAccount> first(FirstAccountJson json) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String claim : json.roles()) {
            Optional<Role> role = Role.ofClaim(claim).filter(Role::isGivenByUnits);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return Optional.of(
                new OnboardUnit.FirstAccount(json.username().strip(), json.name().strip(), roles));
    }

    private static ManageAccounts.Admin admin(Caller caller) {
        if (!caller.has("unit-admin")) {
            throw ProblemType.FORBIDDEN.exception(
                    "Chỉ quản trị viên đơn vị được tiếp nhận đơn vị cấp dưới. Hãy liên hệ quản trị viên của đơn vị.");
        }
        return new ManageAccounts.Admin(caller.subject(), new UnitId(caller.tenant().value()));
    }
}
