package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.document.DocumentType;

/**
 * Văn bản pháp luật mà kế hoạch viện dẫn.
 *
 * @param name as it is cited without its number; empty for acts that are cited by it
 * @param validTo first day on which it is no longer in force
 * @param replacedBy as the message names it
 * @param certain whether its dates have been seen in the act itself
 */
public record LegalAct(
        DocumentType type,
        String number,
        Optional<String> name,
        Optional<LocalDate> issued,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> replacedBy,
        boolean certain) {}
