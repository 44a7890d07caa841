package vn.thidua.platform.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Ngày nghỉ và ngày làm bù of a year.
 *
 * @param source what it was taken from, as officials are told
 */
public record YearOfDays(int year, String source, List<SpecialDay> days) {

    public YearOfDays {
        days = List.copyOf(days);
        for (SpecialDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is no day of " + year);
            }
        }
    }

    /** With days of a province beside or in place of the national ones. */
    YearOfDays with(List<SpecialDay> own) {
        List<SpecialDay> all = new ArrayList<>(own);
        days.stream()
                .filter(day -> own.stream().noneMatch(each -> each.date().equals(day.date())))
                .forEach(all::add);
        return new YearOfDays(year, source, all);
    }
}
