package vn.thidua.movements.scoring.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movements.scoring.DefinedSheet;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.SheetCheck;
import vn.thidua.movements.scoring.SheetFlaw;
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.Sheets;
import vn.thidua.platform.tenancy.Caller;

/** Xây dựng bảng chấm điểm: defining a sheet and changing it; a block keeps the sheet it was opened with. */
@Component
public class DefineSheet {

    /** What became of it. */
    public sealed interface Result {

        record Done(DefinedSheet sheet) implements Result {}

        record Flawed(List<SheetFlaw.Found> flaws) implements Result {}

        record Stale(long currentVersion) implements Result {}

        record Absent() implements Result {}

        record Forbidden() implements Result {}
    }

    private final Sheets sheets;
    private final Clock clock;

    DefineSheet(Sheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    public Result define(Caller by, ScoringSheet sheet) {
        if (!mayDefine(by)) {
            return new Result.Forbidden();
        }
        List<SheetFlaw.Found> flaws = SheetCheck.flaws(sheet);
        if (!flaws.isEmpty()) {
            return new Result.Flawed(flaws);
        }
        DefinedSheet defined =
                new DefinedSheet(SheetId.fresh(), by.tenant(), sheet, clock.instant(), 1);
        sheets.add(defined);
        return new Result.Done(defined);
    }

    public Result revise(Caller by, SheetId id, long seen, ScoringSheet sheet) {
        Optional<DefinedSheet> known = sheets.find(id);
        if (known.isEmpty()) {
            return new Result.Absent();
        }
        if (!mayDefine(by)) {
            return new Result.Forbidden();
        }
        if (known.get().version() != seen) {
            return new Result.Stale(known.get().version());
        }
        List<SheetFlaw.Found> flaws = SheetCheck.flaws(sheet);
        if (!flaws.isEmpty()) {
            return new Result.Flawed(flaws);
        }
        DefinedSheet revised = new DefinedSheet(id, by.tenant(), sheet, clock.instant(), seen + 1);
        return sheets.replace(revised) ? new Result.Done(revised) : new Result.Stale(seen + 1);
    }

    public Optional<DefinedSheet> find(SheetId id) {
        return sheets.find(id);
    }

    public List<DefinedSheet> all() {
        return sheets.all();
    }

    private static boolean mayDefine(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
