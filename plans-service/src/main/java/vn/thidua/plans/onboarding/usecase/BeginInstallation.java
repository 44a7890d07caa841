package vn.thidua.plans.onboarding.usecase;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.account.Account;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.account.usecase.ManageAccounts;
import vn.thidua.plans.onboarding.Reason;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.usecase.LoadUnits;

/**
 * Bắt đầu một hệ thống thật: the units of a file, and the account from which everything else is done in the portal.
 * Whatever can be refused is refused before the first write. An interruption leaves units without the account; the same
 * order does the rest.
 */
public final class BeginInstallation {

    private final RegisteredUnits registered;
    private final LoadUnits load;
    private final ManageAccounts manage;

    public BeginInstallation(RegisteredUnits registered, LoadUnits load, ManageAccounts manage) {
        this.registered = registered;
        this.load = load;
        this.manage = manage;
    }

    /**
     * What the operator orders.
     *
     * @param units the file of units; empty: those that are loaded already
     * @param unitCode the unit that the account administers
     * @param name as the person is shown; empty: by the unit
     * @param platformAdmin whether the account also administers the whole system
     */
    public record Wanted(
            Optional<String> units,
            String unitCode,
            String username,
            Optional<String> name,
            boolean platformAdmin) {}

    /** What came of it. */
    public sealed interface Result {
        record Done(
                int changed,
                int unchanged,
                AdministrativeUnit unit,
                Account account,
                String password)
                implements Result {}

        record FileRefused(List<UnitFile.BadLine> lines) implements Result {}

        record Refused(Reason why) implements Result {}

        record AccountRefused(vn.thidua.plans.account.Reason why) implements Result {}
    }

    /**
     * Loads and makes.
     *
     * @param by the operator, as the audit log names him
     */
    public Result begin(String by, LocalDate today, Wanted wanted) {
        Optional<UnitFile> file = wanted.units().map(text -> UnitFile.read(new StringReader(text)));
        Optional<Result> refused = file.flatMap(BeginInstallation::refused);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<AdministrativeUnit> unit =
                treeWith(file.map(UnitFile::units).orElse(List.of()))
                        .withCode(wanted.unitCode(), today);
        if (unit.isEmpty()) {
            return new Result.Refused(Reason.UNIT_UNKNOWN);
        }
        Accounts.Wanted account = account(wanted, unit.get(), today);
        Optional<vn.thidua.plans.account.Reason> obstacle = manage.obstacle(account);
        if (obstacle.isPresent()) {
            return new Result.AccountRefused(obstacle.get());
        }
        LoadUnits.Loaded loaded =
                wanted.units()
                        .map(text -> load.load(new StringReader(text)))
                        .orElse(new LoadUnits.Loaded(0, 0, List.of()));
        return switch (manage.invite(new ManageAccounts.Admin(by, account.unit()), account)) {
            case ManageAccounts.Result.Done(var made, var password) ->
                    new Result.Done(
                            loaded.changed(),
                            loaded.unchanged(),
                            unit.get(),
                            made,
                            password.orElse(""));
            case ManageAccounts.Result.Refused(var why) -> new Result.AccountRefused(why);
            case ManageAccounts.Result.Absent() -> new Result.Refused(Reason.UNIT_UNKNOWN);
        };
    }

    private static Optional<Result> refused(UnitFile file) {
        if (!file.refused().isEmpty()) {
            return Optional.of(new Result.FileRefused(file.refused()));
        }
        return file.units().isEmpty()
                ? Optional.of(
                        new Result.FileRefused(
                                List.of(
                                        new UnitFile.BadLine(
                                                2,
                                                "Tệp không có đơn vị nào. Hãy ghi mỗi đơn vị một dòng từ dòng 2."))))
                : Optional.empty();
    }

    /** As the units will stand: what is stored already goes before the file, as a decision may have changed it. */
    private UnitTree treeWith(List<AdministrativeUnit> fresh) {
        Map<UnitId, AdministrativeUnit> all = new LinkedHashMap<>();
        fresh.forEach(unit -> all.put(unit.id(), unit));
        registered.all().forEach(unit -> all.put(unit.id(), unit));
        return new UnitTree(List.copyOf(all.values()));
    }

    private static Accounts.Wanted account(
            Wanted wanted, AdministrativeUnit unit, LocalDate today) {
        Set<Role> roles = EnumSet.of(Role.UNIT_ADMIN);
        if (wanted.platformAdmin()) {
            roles.add(Role.PLATFORM_ADMIN);
        }
        return new Accounts.Wanted(
                wanted.username(),
                wanted.name().orElseGet(() -> "Quản trị " + unit.nameOn(today)),
                unit.id(),
                Optional.empty(),
                roles);
    }
}
