package vn.thidua.plans.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.thidua.plans.unit.UnitId;

/** The files that plans were made from, and the texts that were read in them. */
public interface SourceFiles {

    /** Keeps a file for a unit; it belongs to no plan until one names it. */
    String keep(UnitId unit, Path file, String name) throws IOException;

    String keepText(UnitId unit, String text) throws IOException;

    /** A stored plan names the file now: no sweep needs to look at it again. */
    void named(UnitId unit, String fileId);

    /**
     * Opens a file of the unit.
     *
     * @throws IOException also if the unit has no such file
     */
    InputStream open(UnitId unit, String fileId) throws IOException;

    void remove(UnitId unit, String fileId);

    /** Files of all units that were kept before that moment and that no plan names. */
    List<Orphan> orphansBefore(Instant moment);

    /** Tệp không thuộc kế hoạch nào. */
    record Orphan(UnitId unit, String fileId) {}
}
