package vn.thidua.plans.plan.finding;

import java.util.Optional;
import vn.thidua.plans.document.Finding;

/**
 * Phát hiện trong nội dung: a finding with its place in the content.
 *
 * @param key the same for as long as the words that it is about stay the same
 * @param place as "title", "sections.2.body.1", "tasks.3"; empty if it is about the whole
 */
public record Noticed(
        String key, Finding finding, Optional<String> place, Optional<Dismissal> dismissal) {

    public Noticed with(Dismissals dismissals) {
        return new Noticed(key, finding, place, dismissals.of(key));
    }
}
