package vn.thidua.movements.covenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bản giao ước ready to print.
 *
 * @param block name of the block, e.g. {@code Cụm thi đua số 1}
 * @param lastSignedOn day of the last signature, once all have signed
 * @param withdrawn whether it is a former edition that no longer holds
 */
public record CovenantPaper(
        String block,
        int year,
        int edition,
        CovenantText text,
        List<Party> parties,
        List<Signature> signatures,
        Optional<LocalDate> lastSignedOn,
        boolean withdrawn) {

    /** Puts it on paper. */
    public interface Printer {
        byte[] print(CovenantPaper paper, Format format);
    }

    /** Kiểu tệp. */
    public enum Format {
        DOCX,
        PDF
    }

    public CovenantPaper {
        parties = List.copyOf(parties);
        signatures = List.copyOf(signatures);
    }

    public Optional<Signature> signatureOf(Party party) {
        return signatures.stream().filter(each -> each.unit().equals(party.unit())).findFirst();
    }
}
