package vn.thidua.awards.council;

import java.time.LocalDate;
import java.util.Map;
import vn.thidua.awards.dossier.DossierId;

/**
 * Ý kiến bằng văn bản of a member who was absent. It is signed, so it is not secret.
 *
 * @param paper number or description of the paper
 * @param choices for each dossier on which the member votes
 */
public record WrittenOpinion(
        String member, String paper, LocalDate on, Map<DossierId, Choice> choices) {

    public WrittenOpinion {
        choices = Map.copyOf(choices);
    }
}
