package vn.thidua.awards;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where later versions of the law come from.
 *
 * @param folder a folder of further sets of data (*.json), read at the start beside those on the class path; without
 *     it, only those
 */
@ConfigurationProperties("thidua.catalogue")
public record CatalogueProperties(@Nullable Path folder) {

    /** An address that is empty, as an unset variable leaves it, is none. */
    Optional<Path> furtherSets() {
        return Optional.ofNullable(folder).filter(path -> !path.toString().isBlank());
    }
}
