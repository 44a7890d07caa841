package vn.thidua.plans.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Những gì văn bản nói: {@code plan-document/1}. What is absent from the text is empty here; nothing is invented. The
 * names of the components are the names in JSON, in this order.
 *
 * @param file name of the file that was read
 * @param addressees kính gửi
 * @param opening the paragraphs between the title and the first section: grounds and opening sentence
 * @param fields where the fields of the head were read, by name: number, date, place, title, kind, year, theme, issuer,
 *     parent, signature
 */
public record PlanDocument(
        String format,
        String file,
        Head document,
        Issuer issuer,
        Optional<Parent> parent,
        List<Reference> references,
        List<Movement> movements,
        List<Task> tasks,
        List<Target> targets,
        List<String> recipients,
        Optional<Signature> signature,
        List<String> addressees,
        List<String> opening,
        List<Section> sections,
        List<Annex> annexes,
        Map<String, FieldEvidence> fields,
        List<Finding> findings) {

    /** The version of this form. */
    public static final String FORMAT = "plan-document/1";

    public PlanDocument {
        references = List.copyOf(references);
        movements = List.copyOf(movements);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        recipients = List.copyOf(recipients);
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        findings = List.copyOf(findings);
    }

    public PlanDocument with(List<Finding> newFindings) {
        return new PlanDocument(
                format,
                file,
                document,
                issuer,
                parent,
                references,
                movements,
                tasks,
                targets,
                recipients,
                signature,
                addressees,
                opening,
                sections,
                annexes,
                fields,
                newFindings);
    }

    /**
     * Phần đầu văn bản.
     *
     * @param sequence the number before the slash; empty when the document leaves it blank
     * @param symbol what follows the sequence, as "KH-UBND" or "2025/QĐ-UBND"
     * @param date empty if any part of it is missing
     */
    public record Head(
            Optional<DocumentType> type,
            Optional<Integer> sequence,
            Optional<String> symbol,
            Optional<String> place,
            Optional<LocalDate> date,
            Optional<String> title,
            Optional<PlanKind> kind,
            Optional<Integer> year,
            Optional<String> theme) {}

    /**
     * Cơ quan ban hành.
     *
     * @param unit the administrative unit, as "xã Minh Tiến"
     */
    public record Issuer(
            Optional<String> name,
            Optional<BodyKind> body,
            Optional<AdminLevel> level,
            Optional<String> unit) {}

    /**
     * Kế hoạch cấp trên mà văn bản này thực hiện.
     *
     * @param confidence 0 to 1
     */
    public record Parent(
            DocumentType type,
            String number,
            Optional<LocalDate> date,
            Optional<String> issuer,
            double confidence,
            Evidence evidence) {}

    /**
     * Viện dẫn.
     *
     * @param number normalised: no inner spaces, separators as written
     * @param subject what the cited act is about, as far as the sentence says it
     */
    public record Reference(
            DocumentType type,
            Optional<String> number,
            Optional<LocalDate> date,
            Optional<String> issuer,
            Optional<String> subject,
            CitationRole role,
            Evidence evidence) {}

    /**
     * Phong trào thi đua.
     *
     * @param standingBody cơ quan thường trực
     * @param period as "2021-2025"
     */
    public record Movement(
            String name,
            Optional<String> standingBody,
            Optional<String> period,
            Evidence evidence) {}

    /**
     * Nhiệm vụ.
     *
     * @param lead cơ quan chủ trì
     * @param coordinating cơ quan phối hợp
     * @param quarter 1 to 4
     * @param time the words of the document for when
     */
    public record Task(
            Optional<Integer> no,
            String content,
            Optional<String> lead,
            Optional<String> coordinating,
            Optional<Integer> quarter,
            Optional<Integer> year,
            Optional<String> time,
            Evidence evidence) {}

    /**
     * Chỉ tiêu.
     *
     * @param value empty for a target in words only
     * @param valueMax upper end when the document gives a range
     */
    public record Target(
            Optional<String> group,
            String name,
            Optional<Comparator> comparator,
            Optional<BigDecimal> value,
            Optional<BigDecimal> valueMax,
            Optional<String> unit,
            Evidence evidence) {}

    /**
     * Chữ ký.
     *
     * @param authority as "TM. ỦY BAN NHÂN DÂN"
     * @param capacity as "CHỦ TỊCH"
     */
    public record Signature(
            Optional<String> authority, Optional<String> capacity, Optional<String> name) {}

    /**
     * Mục.
     *
     * @param no as "I", "1", "a"
     * @param level 1 for the outermost
     * @param body the paragraphs under the heading, up to the next section
     */
    public record Section(
            String no, String heading, int level, List<String> body, Evidence evidence) {}

    /**
     * Phụ lục.
     *
     * @param title its lines, one below the other
     * @param body paragraphs that are no row of a table
     * @param rows cells of the table, its head first
     */
    public record Annex(String title, List<String> body, List<List<String>> rows) {}
}
