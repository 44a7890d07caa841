package vn.thidua.movements.progress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether mail is kept on this machine.
 *
 * @param folder where it lies
 */
public record TrialMail(Optional<Path> folder) {}
