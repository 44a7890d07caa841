package vn.thidua.movements.scoring;

import java.util.List;
import java.util.Optional;

/** The scoring sheets of the bound unit (các bảng chấm điểm). */
public interface Sheets {

    void add(DefinedSheet sheet);

    /** Whether it could be stored in place of the version that it was read as. */
    boolean replace(DefinedSheet sheet);

    Optional<DefinedSheet> find(SheetId id);

    /** The youngest change first. */
    List<DefinedSheet> all();
}
