package vn.thidua.plans.unit.job;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.plans.unit.usecase.LoadUnits;

/** Loads the file that {@code THIDUA_UNITS_FILE} names, beside the first requests: the start does not wait for it. */
@Component
class LoadUnitsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(LoadUnitsAtStart.class);

    private final LoadUnits loadUnits;
    private final Optional<Path> file;

    LoadUnitsAtStart(LoadUnits loadUnits, @Value("${thidua.units.file:}") String file) {
        this.loadUnits = loadUnits;
        this.file = Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        file.ifPresent(path -> Thread.ofVirtual().name("load-units").start(() -> load(path)));
    }

    private void load(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            LoadUnits.Loaded loaded = loadUnits.load(reader);
            loaded.refused()
                    .forEach(
                            bad ->
                                    LOG.warn(
                                            "a line of the list of units is refused file={} line={} why=\"{}\"",
                                            path,
                                            bad.line(),
                                            bad.sentence()));
            LOG.info(
                    "units loaded file={} changed={} unchanged={} refused={}",
                    path,
                    loaded.changed(),
                    loaded.unchanged(),
                    loaded.refused().size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of units cannot be read: " + path, unreadable);
        }
    }
}
