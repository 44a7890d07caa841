package vn.thidua.awards.eligibility;

import java.util.Set;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.MeritKind;

/**
 * A condition of an award (điều kiện, tiêu chuẩn).
 *
 * @param text as an official would say it
 * @param article where it is prescribed
 * @param subjects whom it is for
 * @param merits for which sorts of merit
 */
public record Condition(
        String text,
        String article,
        Set<Award.Subject> subjects,
        Set<MeritKind> merits,
        Rule rule) {

    public Condition {
        subjects = Set.copyOf(subjects);
        merits = Set.copyOf(merits);
    }

    boolean concerns(Award.Subject subject, MeritKind merit) {
        return subjects.contains(subject) && merits.contains(merit);
    }
}
