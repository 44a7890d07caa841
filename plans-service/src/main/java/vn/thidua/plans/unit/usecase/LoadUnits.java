package vn.thidua.plans.unit.usecase;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;

/**
 * Nạp danh mục đơn vị. Stores what is other than before and nothing else, one unit a write; so a load that was interrupted
 * is finished by loading the same file again. What a decision has made of a unit stays.
 */
public final class LoadUnits {

    private final RegisteredUnits registered;

    public LoadUnits(RegisteredUnits registered) {
        this.registered = registered;
    }

    /**
     * What a load came to.
     *
     * @param changed new units and those that are other than before
     * @param unchanged units that were there like this, or that a decision has changed since
     */
    public record Loaded(int changed, int unchanged, List<UnitFile.BadLine> refused) {}

    public Loaded load(Reader source) {
        UnitFile file = UnitFile.read(source);
        Map<UnitId, AdministrativeUnit> known = new HashMap<>();
        registered.all().forEach(unit -> known.put(unit.id(), unit));
        int changed = 0;
        for (AdministrativeUnit unit : file.units()) {
            if (!unit.equals(known.get(unit.id())) && registered.register(unit)) {
                changed++;
            }
        }
        return new Loaded(changed, file.units().size() - changed, file.refused());
    }
}
