package vn.thidua.plans.reading;

import java.time.LocalDate;

/**
 * Bối cảnh đọc: what the reader is told besides the file.
 *
 * @param today for findings that depend on the day of reading; never a source of values
 */
public record ReadingContext(LocalDate today) {}
