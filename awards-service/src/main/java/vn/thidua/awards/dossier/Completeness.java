package vn.thidua.awards.dossier;

import java.util.Set;
import java.util.TreeSet;

/** Kiểm tra thành phần hồ sơ: what is still missing. */
public final class Completeness {

    private Completeness() {}

    /**
     * The fields and papers that are missing.
     *
     * @param common papers that lie with the proposal and count for each of its dossiers
     */
    public static Set<DossierField> missing(
            Content content, AwardTerms terms, Set<DossierField> common) {
        Set<DossierField> missing = new TreeSet<>();
        if (content.nominee().name().isBlank()) {
            missing.add(DossierField.NAME);
        }
        if (!content.nominee().isCategorised()) {
            missing.add(DossierField.CATEGORY);
        }
        if (content.merit().isBlank()) {
            missing.add(DossierField.MERIT);
        }
        terms.papers().stream()
                .filter(paper -> !common.contains(paper) && !has(content, paper))
                .forEach(missing::add);
        return missing;
    }

    private static boolean isWritten(DossierField paper) {
        return paper.equals(DossierField.ACHIEVEMENT_REPORT) || paper.equals(DossierField.SUMMARY);
    }

    /** The report may be written in the system instead of handed in as a file. */
    private static boolean has(Content content, DossierField paper) {
        return content.papers().stream().anyMatch(each -> each.field().equals(paper))
                || (isWritten(paper) && !content.report().isBlank());
    }
}
