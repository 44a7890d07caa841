package vn.thidua.plans.plan.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.thidua.plans.plan.SourceFiles;

/** Dọn tệp: removes files that no plan names. */
public final class SweepFiles {

    /** Longer than any import takes from its first file to its draft. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    private final SourceFiles files;

    public SweepFiles(SourceFiles files) {
        this.files = files;
    }

    /** How many files were removed. */
    public int sweep(Instant now, AsUnit as) {
        List<SourceFiles.Orphan> orphans = files.orphansBefore(now.minus(PATIENCE));
        orphans.forEach(
                orphan ->
                        as.run(orphan.unit(), () -> files.remove(orphan.unit(), orphan.fileId())));
        return orphans.size();
    }
}
