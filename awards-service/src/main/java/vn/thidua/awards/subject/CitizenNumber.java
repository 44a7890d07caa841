package vn.thidua.awards.subject;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Số căn cước công dân, số định danh cá nhân: three digits for the place where the birth was registered, one for century
 * and gender, two for the year of birth, six more (Nghị định 137/2015/NĐ-CP, Điều 13).
 */
public record CitizenNumber(String digits) {

    private static final int PLACE = 3;
    private static final int YEAR = 4;
    private static final int SERIAL = 6;
    private static final int FIRST_CENTURY = 1900;
    private static final int ABROAD = 100;
    private static final Pattern FORM = Pattern.compile("\\d{12}");
    private static final Pattern SPACE = Pattern.compile("[\\s.\\-]+");

    public CitizenNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not twelve digits");
        }
    }

    /** As people type it, with spaces or points between the digits. */
    public static Optional<CitizenNumber> of(String text) {
        String digits = SPACE.matcher(text).replaceAll("");
        return FORM.matcher(digits).matches()
                ? Optional.of(new CitizenNumber(digits))
                : Optional.empty();
    }

    /**
     * Why it cannot be the number of such a person.
     *
     * @param places codes of provinces, three digits; from 100 on there are countries, for those born abroad
     */
    Optional<SubjectReason> refusal(Set<String> places, Gender gender, OptionalInt birthYear) {
        String place = digits.substring(0, PLACE);
        if (Integer.parseInt(place) < ABROAD && !places.contains(place)) {
            return Optional.of(SubjectReason.CITIZEN_NUMBER_PLACE);
        }
        if (gender() != gender) {
            return Optional.of(SubjectReason.CITIZEN_NUMBER_GENDER);
        }
        return birthYear.isPresent() && birthYear.getAsInt() != birthYear()
                ? Optional.of(SubjectReason.CITIZEN_NUMBER_BIRTH_YEAR)
                : Optional.empty();
    }

    /** Even digits are men's. */
    Gender gender() {
        return century() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    /** 0 and 1 stand for 1900 to 1999, 2 and 3 for the century after, and so on. */
    int birthYear() {
        return FIRST_CENTURY
                + century() / 2 * 100
                + Integer.parseInt(digits.substring(YEAR, SERIAL));
    }

    private int century() {
        return digits.charAt(PLACE) - '0';
    }

    /** The last three digits; the others are dots. */
    public String masked() {
        return "•".repeat(digits.length() - PLACE) + digits.substring(digits.length() - PLACE);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "CitizenNumber[" + masked() + "]";
    }
}
