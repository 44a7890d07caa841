package vn.thidua.plans.answer;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.PlanId;

/** The answer drafts of the unit at work. */
public interface AnswerDrafts {

    Optional<AnswerDraft> find(PlanId plan);

    /** The unit's answer to this document. */
    Optional<AnswerDraft> answering(PlanId parent);

    /** Those of these drafts that are answers. */
    List<AnswerDraft> among(List<PlanId> plans);

    /** Keeps it in place of the unit's answer to the same document, if there was one. */
    boolean keep(AnswerDraft draft);

    /** Stores the answer of a question in place of the revision that it was made from. */
    boolean replace(AnswerDraft draft);
}
