package vn.thidua.plans.export.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.plans.document.Comparator;

/**
 * Chỗ khác nhau: a value that a person has entered and the wording does not say.
 *
 * @param list of the content: movements, tasks or targets
 * @param row from 0
 * @param kind "Chỉ tiêu"
 * @param title the fact's name as entered
 * @param said what the wording says, as it was read; empty if nothing was read there
 * @param meant what was entered; empty if the field was emptied
 */
public record Gap(
        String list,
        int row,
        String kind,
        String title,
        FactField field,
        Optional<String> said,
        Optional<String> meant) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    static Gap of(Fact fact, FactField field, Optional<String> said) {
        return new Gap(
                fact.kind().list(),
                fact.row(),
                fact.kind().label(),
                fact.title(),
                field,
                said,
                fact.value(field));
    }

    /** For one whose words were put into the wording. */
    public String placedSentence() {
        return head()
                + said.map(it -> "lời văn ghi “" + shown(it) + "”, ").orElse("")
                + "bản in ghi “"
                + meant.map(this::shown).orElse("")
                + "” theo giá trị đã sửa.";
    }

    /** For one whose place is not sure: the paper keeps the wording. */
    public String openSentence() {
        String printed =
                said.map(it -> "bản in vẫn ghi “" + shown(it) + "” theo lời văn")
                        .orElse("lời văn không ghi giá trị này");
        String entered = meant.map(it -> "đã nhập “" + shown(it) + "”").orElse("ô này đã bỏ trống");
        return head() + printed + ", còn " + entered + ". Hãy sửa câu này ở phần nội dung văn bản.";
    }

    private String head() {
        return kind + " “" + title + "”, " + field.label() + ": ";
    }

    private String shown(String value) {
        return switch (field) {
            case VALUE -> value.replace('.', ',');
            case DUE -> DAY.format(LocalDate.parse(value));
            case QUARTER -> "Quý " + ROMAN[Integer.parseInt(value) - 1];
            case COMPARATOR ->
                    Comparisons.of(Comparator.valueOf(value)).getFirst().toLowerCase(Locale.ROOT);
            case NAME, STANDING_BODY, PERIOD, CONTENT, LEAD, COORDINATING, YEAR, UNIT -> value;
        };
    }
}
