package vn.thidua.plans.agency.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.agency.Agencies;
import vn.thidua.plans.agency.Agency;
import vn.thidua.plans.agency.Directory;
import vn.thidua.plans.agency.Reason;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;

/** Quản lý cơ quan thuộc đơn vị. */
public final class KeepAgencies {

    private final Agencies agencies;

    public KeepAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What came of it. */
    public sealed interface Result {
        record Done(Agency agency) implements Result {}

        record Refused(Reason why) implements Result {}

        record Absent() implements Result {}
    }

    /** Those that exist on that day; all of all days if it is not given. */
    public List<Agency> list(Optional<LocalDate> asOf) {
        return agencies.all().stream()
                .filter(agency -> asOf.map(agency::existsOn).orElse(true))
                .toList();
    }

    public Result add(
            UnitId unit, String by, String code, String name, Agency.Kind kind, LocalDate from) {
        Agency fresh = new Agency(unit, code, name, kind, Validity.since(from), 1);
        Optional<Reason> refused = new Directory(agencies.all()).refuses(fresh);
        if (refused.isPresent()) {
            return new Result.Refused(refused.get());
        }
        return agencies.add(fresh, by)
                ? new Result.Done(fresh)
                : new Result.Refused(Reason.CODE_TAKEN);
    }

    /**
     * Ends one.
     *
     * @param until first day on which it no longer exists
     */
    public Result end(String by, String code, LocalDate until) {
        Optional<Agency> agency = agencies.find(code);
        if (agency.isEmpty()) {
            return new Result.Absent();
        }
        return switch (Directory.end(agency.get(), until)) {
            case Directory.Ended.Refused(var why) -> new Result.Refused(why);
            case Directory.Ended.Done(var ended) ->
                    agencies.end(ended, by)
                            ? new Result.Done(ended)
                            : new Result.Refused(Reason.ENDED_ALREADY);
        };
    }
}
