package vn.thidua.plans.account.usecase;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import vn.thidua.plans.account.Account;
import vn.thidua.plans.account.AccountChange;
import vn.thidua.plans.account.AccountChange.Action;
import vn.thidua.plans.account.AccountChanges;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.FirstPassword;
import vn.thidua.plans.account.Reason;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.unit.UnitId;

/**
 * Quản lý tài khoản của đơn vị. Each change is written down first, then asked of the identity provider, then told: what
 * nobody can say whether it was done stands in the log as asked.
 */
public final class ManageAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 120;
    private static final int LATEST = 100;

    private final Accounts accounts;
    private final AccountChanges changes;
    private final RandomGenerator random;
    private final Clock clock;

    public ManageAccounts(
            Accounts accounts, AccountChanges changes, RandomGenerator random, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Who asks.
     *
     * @param subject the person's id
     * @param unit whose accounts are managed
     */
    public record Admin(String subject, UnitId unit) {}

    /** What came of it. */
    public sealed interface Result {

        /**
         * Done.
         *
         * @param password shown once; empty if none was given
         */
        record Done(Account account, Optional<String> password) implements Result {}

        record Refused(Reason why) implements Result {}

        record Absent() implements Result {}
    }

    public List<Account> list(Admin by) {
        return accounts.ofUnit(by.unit());
    }

    public List<AccountChange> log(Admin by) {
        return changes.latest(by.unit(), LATEST);
    }

    /** What speaks against inviting, as far as it can be known before it is done. */
    public Optional<Reason> obstacle(Accounts.Wanted wanted) {
        return wrong(wanted)
                .or(() -> accounts.withUsername(wanted.username()).map(_ -> Reason.USERNAME_TAKEN));
    }

    public Result invite(Admin by, Accounts.Wanted wanted) {
        Optional<Reason> wrong = wrong(wanted);
        if (wrong.isPresent()) {
            return new Result.Refused(wrong.get());
        }
        AccountChange change = change(by, "", Action.INVITED, claims(wanted.roles()));
        changes.asked(change);
        String password = FirstPassword.of(random);
        Optional<Account> made = accounts.create(wanted, password);
        if (made.isEmpty()) {
            changes.answered(change.refused());
            return new Result.Refused(Reason.USERNAME_TAKEN);
        }
        changes.answered(change.done(made.get().id()));
        return new Result.Done(made.get(), Optional.of(password));
    }

    private static Optional<Reason> wrong(Accounts.Wanted wanted) {
        if (!USERNAME.matcher(wanted.username()).matches()) {
            return Optional.of(Reason.USERNAME_INVALID);
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            return Optional.of(Reason.NAME_MISSING);
        }
        return wrong(wanted.roles(), wanted.agency());
    }

    private static Optional<Reason> wrong(Set<Role> roles, Optional<String> agency) {
        if (roles.isEmpty()) {
            return Optional.of(Reason.ROLES_MISSING);
        }
        return roles.contains(Role.AGENCY) && agency.isEmpty()
                ? Optional.of(Reason.AGENCY_MISSING)
                : Optional.empty();
    }

    public Result enable(Admin by, String id, boolean enabled) {
        Optional<Account> found = own(by, id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        Account account = found.get();
        if (!enabled && id.equals(by.subject())) {
            return new Result.Refused(Reason.OWN_ACCOUNT);
        }
        if (isOutOfReach(by, account)) {
            return new Result.Refused(Reason.PLATFORM_ACCOUNT);
        }
        if (account.enabled() == enabled) {
            return new Result.Refused(Reason.ALREADY_SO);
        }
        return asked(
                change(by, id, enabled ? Action.ENABLED : Action.DISABLED, List.of()),
                () -> {
                    accounts.enable(account, enabled);
                    return Optional.empty();
                });
    }

    public Result giveRoles(Admin by, String id, Set<Role> roles, Optional<String> agency) {
        Optional<Account> found = own(by, id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        Optional<Reason> wrong = wrong(roles, agency);
        if (wrong.isPresent()) {
            return new Result.Refused(wrong.get());
        }
        if (id.equals(by.subject()) && !roles.contains(Role.UNIT_ADMIN)) {
            return new Result.Refused(Reason.OWN_ACCOUNT);
        }
        if (isOutOfReach(by, found.get())) {
            return new Result.Refused(Reason.PLATFORM_ACCOUNT);
        }
        Set<Role> given = EnumSet.copyOf(roles);
        found.get().roles().stream().filter(role -> !role.isGivenByUnits()).forEach(given::add);
        return asked(
                change(by, id, Action.ROLES_CHANGED, claims(given)),
                () -> {
                    accounts.giveRoles(found.get(), given, agency);
                    return Optional.empty();
                });
    }

    public Result resetPassword(Admin by, String id) {
        Optional<Account> found = own(by, id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        if (isOutOfReach(by, found.get())) {
            return new Result.Refused(Reason.PLATFORM_ACCOUNT);
        }
        String password = FirstPassword.of(random);
        return asked(
                change(by, id, Action.PASSWORD_RESET, List.of()),
                () -> {
                    accounts.resetPassword(found.get(), password);
                    return Optional.of(password);
                });
    }

    private Result asked(AccountChange change, Supplier<Optional<String>> ask) {
        changes.asked(change);
        Optional<String> password = ask.get();
        changes.answered(change.done(change.account()));
        return accounts.find(change.account())
                .<Result>map(account -> new Result.Done(account, password))
                .orElseGet(Result.Absent::new);
    }

    /** Who could set the password of an account with more rights than the own would have these rights. */
    private static boolean isOutOfReach(Admin by, Account account) {
        return account.roles().contains(Role.PLATFORM_ADMIN) && !account.id().equals(by.subject());
    }

    private Optional<Account> own(Admin by, String id) {
        return accounts.find(id).filter(account -> account.unit().equals(by.unit()));
    }

    private AccountChange change(Admin by, String account, Action action, List<String> details) {
        return new AccountChange(
                UUID.randomUUID().toString(),
                by.unit(),
                by.subject(),
                account,
                action,
                details,
                clock.instant(),
                AccountChange.Outcome.ASKED);
    }

    private static List<String> claims(Set<Role> roles) {
        Set<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        return sorted.stream().map(Role::claim).toList();
    }
}
