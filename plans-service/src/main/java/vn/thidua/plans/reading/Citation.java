package vn.thidua.plans.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;

/**
 * Viện dẫn, as the grammar found it.
 *
 * @param issuer as written, "Ủy ban nhân dân" shortened to "UBND"
 * @param issuerBody what the issuer is, empty if none is named
 * @param subject folded-independent words after "về", empty if none
 * @param subjectEnd char after the subject
 * @param inPreamble whether it stands before the first section
 */
record Citation(
        DocumentType type,
        Optional<NumberGrammar.Found> number,
        Optional<String> writtenNumber,
        Optional<LocalDate> date,
        Optional<String> issuer,
        Optional<BodyGrammar.Body> issuerBody,
        Optional<String> subject,
        CitationRole role,
        Verb verb,
        boolean inPreamble,
        int start,
        int end,
        int subjectEnd) {

    /** The verb that governs a citation, in the order of its weight as a tie-break. */
    enum Verb {
        IMPLEMENT,
        ROLL_OUT,
        BASIS,
        RESPOND,
        NONE
    }

    Optional<AdminLevel> issuerLevel() {
        return issuerBody.flatMap(BodyGrammar.Body::level);
    }

    Citation withRole(CitationRole newRole) {
        return new Citation(
                type,
                number,
                writtenNumber,
                date,
                issuer,
                issuerBody,
                subject,
                newRole,
                verb,
                inPreamble,
                start,
                end,
                subjectEnd);
    }

    Citation withDate(LocalDate newDate) {
        return new Citation(
                type,
                number,
                writtenNumber,
                Optional.of(newDate),
                issuer,
                issuerBody,
                subject,
                role,
                verb,
                inPreamble,
                start,
                end,
                subjectEnd);
    }
}
