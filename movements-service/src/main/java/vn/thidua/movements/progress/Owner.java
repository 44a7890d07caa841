package vn.thidua.movements.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Người, cơ quan phụ trách; often a village head without an account.
 *
 * @param agency code of the agency whose accounts may answer
 */
public record Owner(String name, Optional<String> email, Optional<String> agency) {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Owner {
        name = name.strip();
        email =
                email.map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> !each.isEmpty());
        agency = agency.map(String::strip).filter(each -> !each.isEmpty());
    }

    Optional<ProgressReason> flaw() {
        if (name.isEmpty()) {
            return Optional.of(ProgressReason.OWNER_MISSING);
        }
        return email.filter(each -> !EMAIL.matcher(each).matches()).isPresent()
                ? Optional.of(ProgressReason.EMAIL_UNSOUND)
                : Optional.empty();
    }
}
