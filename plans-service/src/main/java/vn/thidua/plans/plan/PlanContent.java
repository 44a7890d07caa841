package vn.thidua.plans.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
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
 * <p>Together with the head, {@code opening}, {@code sections} and {@code annexes} hold the whole wording, so that the
 * document can be written out again; movements, tasks and targets are what the wording says, as facts to count.
 *
 * @param issuer the issuing body in the document's words: "UBND xã Minh Tiến"
 * @param addressees kính gửi, for letters and for what is sent upwards
 * @param opening the paragraphs between the title and the first section: the grounds (căn cứ), one a paragraph, and the
 *     sentence that opens the document
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
        List<String> addressees,
        List<String> opening,
        List<Section> sections,
        List<Movement> movements,
        List<Task> tasks,
        List<Target> targets,
        List<Reference> references,
        List<String> recipients,
        Optional<Signature> signature,
        List<Annex> annexes,
        Set<String> confirmed) {

    public PlanContent {
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        movements = List.copyOf(movements);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
        confirmed = Set.copyOf(confirmed);
    }

    /** Nothing but its type. */
    public static PlanContent blank(DocumentType type) {
        return new PlanContent(
                type,
                DocumentNumber.NONE,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of());
    }

    /**
     * Mục.
     *
     * @param no as written, without the mark behind it: "I", "1", "a"
     * @param level 1 for the outermost
     * @param body the paragraphs under the heading, up to the next section; those of a list keep their marks ("- …")
     */
    public record Section(
            Optional<String> no,
            String heading,
            int level,
            List<String> body,
            Optional<Evidence> evidence) {
        public Section {
            body = List.copyOf(body);
        }
    }

    /**
     * Phụ lục.
     *
     * @param body paragraphs before the table
     * @param rows the table, its head first; empty for an annex without one
     */
    public record Annex(String title, List<String> body, List<List<String>> rows) {
        public Annex {
            body = List.copyOf(body);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Phong trào thi đua, with its standing body (cơ quan thường trực). */
    public record Movement(
            String name,
            Optional<String> standingBody,
            Optional<String> period,
            Optional<Evidence> evidence) {}

    /**
     * Nhiệm vụ.
     *
     * @param lead cơ quan chủ trì
     * @param coordinating cơ quan phối hợp
     * @param quarter 1 to 4
     * @param due the last day, where the document names one
     */
    public record Task(
            Optional<Integer> no,
            String content,
            Optional<String> lead,
            Optional<String> coordinating,
            Optional<Integer> quarter,
            Optional<Integer> year,
            Optional<LocalDate> due,
            Optional<Evidence> evidence) {}

    /** Cách tổng hợp: how one number comes from those of many units. Shares (%) are never added. */
    public enum Aggregation {
        /** Cộng dồn. */
        SUM,
        /** Bình quân gia quyền. */
        WEIGHTED_MEAN,
        /** Số đơn vị đạt. */
        UNITS_REACHING
    }

    /**
     * Chỉ tiêu; the value is empty for a target in words only.
     *
     * @param aggregation as a person has chosen; empty: not chosen
     */
    public record Target(
            Optional<String> group,
            String name,
            Optional<Comparator> comparator,
            Optional<BigDecimal> value,
            Optional<String> unit,
            Optional<Aggregation> aggregation,
            Optional<Evidence> evidence) {

        /** One for which nobody has chosen how it is aggregated. */
        public Target(
                Optional<String> group,
                String name,
                Optional<Comparator> comparator,
                Optional<BigDecimal> value,
                Optional<String> unit,
                Optional<Evidence> evidence) {
            this(group, name, comparator, value, unit, Optional.empty(), evidence);
        }
    }

    /**
     * Viện dẫn.
     *
     * @param subject what the cited document is about, as far as the sentence says it
     */
    public record Reference(
            Optional<DocumentType> type,
            Optional<String> number,
            Optional<LocalDate> date,
            Optional<String> issuer,
            Optional<String> subject,
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
        return with(newNumber, Optional.of(newDate), confirmed);
    }

    /** The same words, to be issued under another number of the same series. */
    PlanContent unnumbered() {
        return with(
                new DocumentNumber(Optional.empty(), number.symbol()), Optional.empty(), confirmed);
    }

    /** With uncertain fields that a person has looked at. */
    PlanContent confirming(Set<String> fields) {
        Set<String> all = new HashSet<>(confirmed);
        all.addAll(fields);
        return with(number, date, all);
    }

    private PlanContent with(
            DocumentNumber newNumber, Optional<LocalDate> newDate, Set<String> newConfirmed) {
        return new PlanContent(
                type,
                newNumber,
                place,
                newDate,
                title,
                kind,
                year,
                theme,
                issuer,
                body,
                addressees,
                opening,
                sections,
                movements,
                tasks,
                targets,
                references,
                recipients,
                signature,
                annexes,
                newConfirmed);
    }

    /** With other names of uncertain fields that a person has looked at. */
    public PlanContent withConfirmed(Set<String> fields) {
        return with(number, date, fields);
    }

    /** With other words for what it says. */
    public PlanContent withWording(
            List<String> newOpening, List<Section> newSections, List<Annex> newAnnexes) {
        return with(newOpening, newSections, newAnnexes, movements, tasks, targets, signature);
    }

    /** With other facts, and another signature under them. */
    public PlanContent withFacts(
            List<Movement> newMovements,
            List<Task> newTasks,
            List<Target> newTargets,
            Optional<Signature> newSignature) {
        return with(opening, sections, annexes, newMovements, newTasks, newTargets, newSignature);
    }

    private PlanContent with(
            List<String> newOpening,
            List<Section> newSections,
            List<Annex> newAnnexes,
            List<Movement> newMovements,
            List<Task> newTasks,
            List<Target> newTargets,
            Optional<Signature> newSignature) {
        return new PlanContent(
                type,
                number,
                place,
                date,
                title,
                kind,
                year,
                theme,
                issuer,
                body,
                addressees,
                newOpening,
                newSections,
                newMovements,
                newTasks,
                newTargets,
                references,
                recipients,
                newSignature,
                newAnnexes,
                confirmed);
    }

    /** The symbol of the series in which such a document is numbered; councils have their own. */
    public String series() {
        return number.symbol().orElseGet(() -> symbol(type, body.orElse(BodyKind.UBND)));
    }

    /** "KH-UBND"; a letter bears the issuer's letters only (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    public static String symbol(DocumentType type, BodyKind body) {
        String issuer = abbreviation(body);
        return type == DocumentType.CONG_VAN ? issuer : abbreviation(type) + "-" + issuer;
    }

    private static String abbreviation(DocumentType type) {
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

    private static String abbreviation(BodyKind body) {
        return switch (body) {
            case UBND, SO_NGANH -> "UBND";
            case HOI_DONG_TDKT -> "HĐTĐKT";
            case BAN_CHI_DAO -> "BCĐ";
            case DANG -> "ĐU";
        };
    }
}
