package vn.thidua.plans.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Thời gian ban hành: days below 10 and the months January and February bear a zero (Nghị định 30/2020/NĐ-CP). */
final class PaperDates {

    private static final String BLANK = "      ";

    private PaperDates() {}

    /** "ngày 05 tháng 01 năm 2024", "ngày 29 tháng 6 năm 2024". */
    static String words(LocalDate date) {
        String month =
                date.getMonthValue() < 3
                        ? String.format(Locale.ROOT, "%02d", date.getMonthValue())
                        : String.valueOf(date.getMonthValue());
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                date.getDayOfMonth(),
                month,
                date.getYear());
    }

    /** With room for what is not known yet. */
    static String placeAndDate(
            Optional<String> place, Optional<LocalDate> date, Optional<Integer> year) {
        String day =
                date.map(PaperDates::words)
                        .orElseGet(
                                () ->
                                        "ngày"
                                                + BLANK
                                                + "tháng"
                                                + BLANK
                                                + "năm"
                                                + year.map(it -> " " + it).orElse(BLANK));
        return place.map(name -> name + ", " + day).orElse(day);
    }
}
