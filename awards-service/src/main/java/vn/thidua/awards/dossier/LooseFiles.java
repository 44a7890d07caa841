package vn.thidua.awards.dossier;

import java.time.Duration;

/**
 * How long bytes are left alone that maybe no dossier names (tệp chưa gắn với hồ sơ).
 *
 * @param kept one hour at least: longer than any upload takes from its first byte to its dossier
 */
public record LooseFiles(Duration kept) {

    private static final Duration LEAST = Duration.ofHours(1);

    public LooseFiles {
        if (kept.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "thidua.dossiers.loose-files-kept is one hour at least, not " + kept);
        }
    }
}
