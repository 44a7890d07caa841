package vn.thidua.awards.council;

import java.util.Locale;
import vn.thidua.awards.dossier.DossierId;

/**
 * Kết quả bỏ phiếu of a dossier.
 *
 * @param members of whom the part is taken
 * @param recused who had to leave it to the others
 * @param silent who could have voted and did not, or whose ballot was not valid
 */
public record ItemResult(
        DossierId dossier,
        int members,
        int recused,
        int inFavour,
        int against,
        int silent,
        Share needed,
        boolean passed) {

    /** E.g. "10/11 thành viên đồng ý (90,9%), cần ít nhất 90%, tức từ 10 phiếu: đạt". */
    public String words() {
        double percent = members == 0 ? 0 : 100.0 * inFavour / members;
        return String.format(
                Locale.forLanguageTag("vi"),
                "%d/%d thành viên đồng ý (%.1f%%); cần %s tổng số thành viên, tức từ %d phiếu: %s",
                inFavour,
                members,
                percent,
                needed.words(),
                needed.neededOf(members),
                passed ? "đạt" : "không đạt");
    }
}
