package vn.thidua.platform.time;

import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param working true: a weekend on which work is made up for (làm bù); false: a day off (nghỉ lễ, nghỉ hoán đổi)
 * @param name why, Vietnamese
 */
public record SpecialDay(LocalDate date, boolean working, String name) {}
