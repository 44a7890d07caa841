package vn.thidua.plans.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.PlanKind;

/**
 * Nội dung kế hoạch: what the document says, as read and corrected.
 *
 * @param issuer the issuing body in the document's words: "UBND xã Minh Tiến"
 * @param confirmed names of uncertain fields that a person has looked at
 */
public record PlanContent(
        DocumentType type,
        DocumentNumber number,
        Optional<String> place,
        Optional<LocalDate> date,
        String title,
        Optional<PlanKind> kind,
        Optional<Integer> year,
        Optional<String> theme,
        Optional<String> issuer,
        Optional<BodyKind> body,
        List<Section> sections,
        List<Movement> movements,
        List<Task> tasks,
        List<Target> targets,
        List<Reference> references,
        List<String> recipients,
        Optional<Signature> signature,
        Set<String> confirmed) {

    public PlanContent {
        sections = List.copyOf(sections);
        movements = List.copyOf(movements);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        confirmed = Set.copyOf(confirmed);
    }

    /** Mục. */
    public record Section(
            Optional<String> no, String heading, int level, Optional<Evidence> evidence) {}

    /** Phong trào thi đua, with its standing body (cơ quan thường trực). */
    public record Movement(
            String name,
            Optional<String> standingBody,
            Optional<String> period,
            Optional<Evidence> evidence) {}

    /** Nhiệm vụ: who leads (chủ trì), who coordinates (phối hợp), in which quarter from 1 to 4. */
    public record Task(
            Optional<Integer> no,
            String content,
            Optional<String> lead,
            Optional<String> coordinating,
            Optional<Integer> quarter,
            Optional<Integer> year,
            Optional<Evidence> evidence) {}

    /** Chỉ tiêu; the value is empty for a target in words only. */
    public record Target(
            Optional<String> group,
            String name,
            Optional<Comparator> comparator,
            Optional<BigDecimal> value,
            Optional<String> unit,
            Optional<Evidence> evidence) {}

    /** Viện dẫn. */
    public record Reference(
            Optional<DocumentType> type,
            Optional<String> number,
            Optional<LocalDate> date,
            Optional<String> issuer,
            CitationRole role,
            Optional<Evidence> evidence) {}

    /** Chữ ký. */
    public record Signature(
            Optional<String> authority, Optional<String> capacity, Optional<String> name) {}

    /** The document that this one says it implements: the first citation of that role. */
    public Optional<Reference> citedParent() {
        return references.stream()
                .filter(reference -> reference.role() == CitationRole.IMPLEMENTS)
                .findFirst();
    }

    /** As it stands once the number and the date are known. */
    public PlanContent with(DocumentNumber newNumber, LocalDate newDate) {
        return new PlanContent(
                type,
                newNumber,
                place,
                Optional.of(newDate),
                title,
                kind,
                year,
                theme,
                issuer,
                body,
                sections,
                movements,
                tasks,
                targets,
                references,
                recipients,
                signature,
                confirmed);
    }

    /** The symbol of the series in which such a document is numbered; councils have their own. */
    public String series() {
        return number.symbol().orElseGet(() -> abbreviation() + "-" + bodyAbbreviation());
    }

    private String abbreviation() {
        return switch (type) {
            case KE_HOACH -> "KH";
            case CHI_THI -> "CT";
            case QUYET_DINH -> "QĐ";
            case CONG_VAN -> "CV";
            case BAO_CAO -> "BC";
            case TO_TRINH -> "TTr";
            case BIEN_BAN -> "BB";
            case NGHI_QUYET -> "NQ";
            case THONG_BAO -> "TB";
            case HUONG_DAN -> "HD";
            case KET_LUAN -> "KL";
            case CHUONG_TRINH -> "CTr";
            case LUAT -> "L";
            case NGHI_DINH -> "NĐ";
            case THONG_TU -> "TT";
            case QUY_DINH -> "QyĐ";
        };
    }

    private String bodyAbbreviation() {
        return switch (body.orElse(BodyKind.UBND)) {
            case UBND, SO_NGANH -> "UBND";
            case HOI_DONG_TDKT -> "HĐTĐKT";
            case BAN_CHI_DAO -> "BCĐ";
            case DANG -> "ĐU";
        };
    }
}
