package vn.thidua.plans.onboarding.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plans.account.Account;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.account.usecase.ManageAccounts;
import vn.thidua.plans.onboarding.Reason;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.ParentEdge;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Validity;

/**
 * Tiếp nhận đơn vị cấp dưới. The account comes first: if the identity provider is away, nothing has been stored. If the
 * unit could then not be stored, the same order does the rest: it finds the account that it made.
 */
public final class OnboardUnit {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,23}");

    private final RegisteredUnits registered;
    private final Accounts accounts;
    private final ManageAccounts manage;

    public OnboardUnit(RegisteredUnits registered, Accounts accounts, ManageAccounts manage) {
        this.registered = registered;
        this.accounts = accounts;
        this.manage = manage;
    }

    /** The unit to come. */
    public record Wanted(String code, String name, Level level, LocalDate from) {}

    /** Its first account, which manages the others. */
    public record FirstAccount(String username, String name, Set<Role> roles) {
        public FirstAccount {
            Set<Role> all = new HashSet<>(roles);
            all.add(Role.UNIT_ADMIN);
            roles = Set.copyOf(all);
        }
    }

    /** What came of it. */
    public sealed interface Result {
        record Done(AdministrativeUnit unit, Account account, String password) implements Result {}

        record Refused(Reason why) implements Result {}

        record AccountRefused(vn.thidua.plans.account.Reason why) implements Result {}

        record Absent() implements Result {}
    }

    /** A unit that no list names yet. */
    public Result onboard(ManageAccounts.Admin by, Wanted wanted, FirstAccount first) {
        UnitTree tree = new UnitTree(registered.all());
        Optional<Reason> wrong = wrong(by, wanted, tree);
        if (wrong.isPresent()) {
            return new Result.Refused(wrong.get());
        }
        UnitId id = id(wanted, tree);
        AdministrativeUnit unit =
                new AdministrativeUnit(
                        id,
                        wanted.code(),
                        wanted.name(),
                        wanted.level(),
                        Validity.since(wanted.from()),
                        List.of(new ParentEdge(by.unit(), Validity.since(wanted.from()))));
        return withAccount(by, unit, first, () -> registered.takeIn(unit, by.unit(), by.subject()));
    }

    /** The first account of a unit that is in the tree below the own one and has none. */
    public Result firstAccount(
            ManageAccounts.Admin by, UnitId id, LocalDate today, FirstAccount first) {
        UnitTree tree = new UnitTree(registered.all());
        Optional<AdministrativeUnit> unit =
                tree.find(id).filter(_ -> tree.isAbove(by.unit(), id, today));
        if (unit.isEmpty()) {
            return new Result.Absent();
        }
        int known = accounts.count(Set.of(id)).getOrDefault(id, 0);
        if (known > 1 || (known == 1 && interrupted(id, first).isEmpty())) {
            return new Result.Refused(Reason.HAS_ACCOUNTS);
        }
        return withAccount(by, unit.get(), first, () -> {});
    }

    /** Đơn vị cấp dưới chưa có tài khoản: units below the own one in which nobody can sign in yet, by name. */
    public List<AdministrativeUnit> withoutAccounts(
            ManageAccounts.Admin by, UnitTree tree, LocalDate today) {
        List<AdministrativeUnit> below =
                tree.all().stream()
                        .filter(unit -> unit.existsOn(today))
                        .filter(unit -> tree.isAbove(by.unit(), unit.id(), today))
                        .toList();
        Set<UnitId> known =
                accounts.count(
                                below.stream()
                                        .map(AdministrativeUnit::id)
                                        .collect(Collectors.toSet()))
                        .keySet();
        return below.stream()
                .filter(unit -> !known.contains(unit.id()))
                .sorted(
                        Comparator.comparing(AdministrativeUnit::level)
                                .thenComparing(unit -> unit.nameOn(today)))
                .toList();
    }

    private static Optional<Reason> wrong(ManageAccounts.Admin by, Wanted wanted, UnitTree tree) {
        if (!CODE.matcher(wanted.code()).matches()) {
            return Optional.of(Reason.CODE_INVALID);
        }
        if (wanted.name().isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        Optional<AdministrativeUnit> own =
                tree.find(by.unit()).filter(unit -> unit.existsOn(wanted.from()));
        if (own.isEmpty()) {
            return Optional.of(Reason.NOT_IN_FORCE);
        }
        if (!own.get().level().isAbove(wanted.level())) {
            return Optional.of(Reason.LEVEL);
        }
        return tree.withCode(wanted.code(), wanted.from()).isPresent()
                ? Optional.of(Reason.CODE_TAKEN)
                : Optional.empty();
    }

    /** The code, unless a unit that has ended bears it as its id. */
    private static UnitId id(Wanted wanted, UnitTree tree) {
        UnitId id = new UnitId(wanted.code());
        for (int i = 1; tree.find(id).isPresent(); i++) {
            id =
                    new UnitId(
                            wanted.code()
                                    + "-"
                                    + wanted.from().getYear()
                                    + (i == 1 ? "" : "-" + i));
        }
        return id;
    }

    /** Made by the same order, whose answer was lost; one that somebody has signed in with is not touched from above. */
    private Optional<Account> interrupted(UnitId unit, FirstAccount first) {
        return accounts.withUsername(first.username())
                .filter(account -> account.unit().equals(unit))
                .filter(Account::firstSignInAwaited);
    }

    private Result withAccount(
            ManageAccounts.Admin by, AdministrativeUnit unit, FirstAccount first, Runnable store) {
        ManageAccounts.Admin ofUnit = new ManageAccounts.Admin(by.subject(), unit.id());
        ManageAccounts.Result result =
                interrupted(unit.id(), first)
                        .map(account -> manage.resetPassword(ofUnit, account.id()))
                        .orElseGet(
                                () ->
                                        manage.invite(
                                                ofUnit,
                                                new Accounts.Wanted(
                                                        first.username(),
                                                        first.name(),
                                                        unit.id(),
                                                        Optional.empty(),
                                                        first.roles())));
        return switch (result) {
            case ManageAccounts.Result.Done(var account, var password) -> {
                store.run();
                yield new Result.Done(unit, account, password.orElse(""));
            }
            case ManageAccounts.Result.Refused(var why) -> new Result.AccountRefused(why);
            case ManageAccounts.Result.Absent() -> new Result.Absent();
        };
    }
}
