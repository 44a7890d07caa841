package vn.thidua.movements.example;

import java.time.LocalDate;

/**
 * Công bố trên trang công khai.
 *
 * @param firstOn day of the first publication, by which stories are counted per month
 * @param shown whether it is there now
 * @param reason why it was taken down; empty while it is shown
 */
public record Publication(LocalDate firstOn, boolean shown, String reason) {}
