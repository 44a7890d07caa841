package vn.thidua.plans.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.account.Account;
import vn.thidua.plans.account.AccountChange;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.Reason;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.account.usecase.ManageAccounts;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final ManageAccounts manage;

    AccountController(ManageAccounts manage) {
        this.manage = manage;
    }

    record AccountView(
            String id,
            String username,
            String name,
            @Nullable String agency,
            List<String> roles,
            boolean enabled,
            boolean firstSignInAwaited,
            boolean own) {

        static AccountView of(Account it, Caller caller) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(it.roles());
            return new AccountView(
                    it.id(),
                    it.username(),
                    it.name(),
                    it.agency().orElse(null),
                    roles.stream().map(Role::claim).toList(),
                    it.enabled(),
                    it.firstSignInAwaited(),
                    it.id().equals(caller.subject()));
        }
    }

    /** An account, and the password that is shown this once. */
    record DoneView(AccountView account, @Nullable String password) {}

    record ChangeView(
            String action,
            List<String> details,
            Instant at,
            String outcome,
            String account,
            String by) {}

    record Invitation(
            @NotNull @Size(max = 64) String username,
            @NotNull @Size(max = 200) String name,
            @NotNull List<@NotNull String> roles,
            @Nullable @Size(max = 64) String agency) {}

    record Roles(@NotNull List<@NotNull String> roles, @Nullable @Size(max = 64) String agency) {}

    @GetMapping
    List<AccountView> list(Caller caller) {
        return manage.list(admin(caller)).stream().map(it -> AccountView.of(it, caller)).toList();
    }

    @GetMapping("/changes")
    List<ChangeView> changes(Caller caller) {
        return manage.log(admin(caller)).stream().map(AccountController::change).toList();
    }

    private static ChangeView change(AccountChange it) {
        return new ChangeView(
                it.action().name(),
                it.details(),
                it.at(),
                it.outcome().name(),
                it.account(),
                it.by());
    }

    @PostMapping
    ResponseEntity<?> invite(Caller caller, @RequestBody @Valid Invitation invitation) {
        ManageAccounts.Admin by = admin(caller);
        Optional<Set<Role>> roles = roles(invitation.roles());
        if (roles.isEmpty()) {
            return refused(Reason.ROLE_UNKNOWN);
        }
        return answer(
                manage.invite(
                        by,
                        new Accounts.Wanted(
                                invitation.username().strip(),
                                invitation.name().strip(),
                                by.unit(),
                                agency(invitation.agency()),
                                roles.get())),
                caller,
                HttpStatus.CREATED);
    }

    @PutMapping("/{id}/roles")
    ResponseEntity<?> giveRoles(
            Caller caller, @PathVariable String id, @RequestBody @Valid Roles wanted) {
        ManageAccounts.Admin by = admin(caller);
        Optional<Set<Role>> roles = roles(wanted.roles());
        return roles.isEmpty()
                ? refused(Reason.ROLE_UNKNOWN)
                : answer(
                        manage.giveRoles(by, id, roles.get(), agency(wanted.agency())),
                        caller,
                        HttpStatus.OK);
    }

    @PostMapping("/{id}/disabling")
    ResponseEntity<?> disable(Caller caller, @PathVariable String id) {
        return answer(manage.enable(admin(caller), id, false), caller, HttpStatus.OK);
    }

    @PostMapping("/{id}/enabling")
    ResponseEntity<?> enable(Caller caller, @PathVariable String id) {
        return answer(manage.enable(admin(caller), id, true), caller, HttpStatus.OK);
    }

    @PostMapping("/{id}/password")
    ResponseEntity<?> resetPassword(Caller caller, @PathVariable String id) {
        return answer(manage.resetPassword(admin(caller), id), caller, HttpStatus.OK);
    }

    private static ResponseEntity<?> answer(
            ManageAccounts.Result result, Caller caller, HttpStatus done) {
        return switch (result) {
            case ManageAccounts.Result.Done(var account, var password) ->
                    ResponseEntity.status(done)
                            .header("Cache-Control", "no-store")
                            .body(
                                    new DoneView(
                                            AccountView.of(account, caller),
                                            password.orElse(null)));
            case ManageAccounts.Result.Refused(var why) -> refused(why);
            case ManageAccounts.Result.Absent() ->
                    throw ProblemType.NOT_FOUND.exception(
                            "Không có tài khoản này trong đơn vị của bạn. Hãy tải lại danh sách.");
        };
    }

    private static ResponseEntity<?> refused(Reason why) {
        return ProblemType.REFUSED.response(why, why.sentence());
    }

    private static Optional<Set<Role>> roles(List<String> claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String claim : claims) {
            Optional<Role> role = Role.ofClaim(claim).filter(Role::isGivenByUnits);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return Optional.of(roles);
    }

    private static Optional<String> agency(@Nullable String code) {
        return Optional.ofNullable(code).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static ManageAccounts.Admin admin(Caller caller) {
        if (!caller.has("unit-admin")) {
            throw ProblemType.FORBIDDEN.exception(
                    "Chỉ quản trị viên đơn vị được quản lý tài khoản. Hãy liên hệ quản trị viên của đơn vị.");
        }
        return new ManageAccounts.Admin(caller.subject(), new UnitId(caller.tenant().value()));
    }
}
