package vn.thidua.plans.plan.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.FileType;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.lint.LintContext;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.reading.Reading;
import vn.thidua.plans.reading.ReadingContext;

/**
 * Rà soát nội dung đang soạn: the findings in a content that may not be stored yet. Citations are read anew from the words,
 * so that what is typed counts at once; all other facts are those of the content.
 */
public final class ContentLint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A document that is written here gets both when it is issued. */
    private static final Set<String> GIVEN_AT_ISSUE = Set.of("MISSING_NUMBER", "MISSING_DATE");

    /** What these are about stands in a field, whatever words they show. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "MISSING_NUMBER", "number",
                    "MISSING_DATE", "date",
                    "MISSING_TITLE", "title",
                    "MISSING_ISSUER", "issuer",
                    "MISSING_SIGNER", "signature",
                    "PLACE_MISSPELT", "place",
                    "COUNCIL_SIGNER", "signature");

    private final PlanReader reader;
    private final Linter linter;

    public ContentLint(PlanReader reader, Linter linter) {
        this.reader = reader;
        this.linter = linter;
    }

    /**
     * Whose document it is.
     *
     * @param name as "xã Minh Tiến"
     * @param written whether it is written here, without a file that it was read from
     */
    public record Issuer(Optional<AdminLevel> level, Optional<String> name, boolean written) {}

    public List<Noticed> notice(
            PlanContent content, Issuer issuer, LocalDate today, List<PlanContent> parents) {
        ContentText text = ContentText.of(content);
        ExtractedText extracted = text.extracted();
        PlanDocument document = document(content, issuer, text, today);
        LintContext context = new LintContext(today, deadlines(parents));
        List<Noticed> result = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : linter.findings(document, extracted, context)) {
            if (issuer.written() && GIVEN_AT_ISSUE.contains(finding.code())) {
                continue;
            }
            String key = key(finding);
            int count = seen.merge(key, 1, Integer::sum);
            result.add(
                    new Noticed(
                            count == 1 ? key : key + "-" + count,
                            finding,
                            place(finding, text),
                            Optional.empty()));
        }
        return List.copyOf(result);
    }

    private static Optional<String> place(Finding finding, ContentText text) {
        return Optional.ofNullable(FIELDS.get(finding.code()))
                .or(() -> finding.evidence().flatMap(it -> text.place(it.start())));
    }

    /** Of the code and of the words that it is about; not of the message, which may count. */
    private static String key(Finding finding) {
        String words =
                FIELDS.containsKey(finding.code())
                        ? ""
                        : finding.evidence().map(it -> Letters.key(it.text())).orElse("");
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (finding.code() + "|" + words)
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private PlanDocument document(
            PlanContent content, Issuer issuer, ContentText text, LocalDate today) {
        List<PlanDocument.Reference> references =
                switch (reader.read(
                        "", text.extracted(), FileType.TEXT, new ReadingContext(today))) {
                    case Reading.Read(var read, _, _) -> read.references();
                    case Reading.Refused _ -> List.of();
                };
        return new PlanDocument(
                PlanDocument.FORMAT,
                "",
                new PlanDocument.Head(
                        Optional.of(content.type()),
                        content.number().sequence(),
                        content.number().symbol(),
                        content.place(),
                        content.date(),
                        Optional.of(content.title()).filter(it -> !it.isBlank()),
                        content.kind(),
                        content.year(),
                        content.theme()),
                new PlanDocument.Issuer(
                        content.issuer(), content.body(), issuer.level(), issuer.name()),
                Optional.empty(),
                references,
                movements(content, text),
                tasks(content, text),
                targets(content, text),
                content.recipients(),
                content.signature()
                        .map(
                                it ->
                                        new PlanDocument.Signature(
                                                it.authority(), it.capacity(), it.name())),
                content.addressees(),
                content.opening(),
                sections(content, text),
                List.of(),
                Map.of(),
                List.of());
    }

    private static List<PlanDocument.Movement> movements(PlanContent content, ContentText text) {
        List<PlanDocument.Movement> result = new ArrayList<>();
        for (PlanContent.Movement it : content.movements()) {
            Evidence evidence = text.evidence("movements." + result.size());
            result.add(
                    new PlanDocument.Movement(it.name(), it.standingBody(), it.period(), evidence));
        }
        return result;
    }

    private static List<PlanDocument.Task> tasks(PlanContent content, ContentText text) {
        List<PlanDocument.Task> result = new ArrayList<>();
        for (PlanContent.Task it : content.tasks()) {
            Evidence evidence = text.evidence("tasks." + result.size());
            result.add(
                    new PlanDocument.Task(
                            it.no(),
                            it.content(),
                            it.lead(),
                            it.coordinating(),
                            it.quarter(),
                            it.year(),
                            it.due().map(DAY::format),
                            evidence));
        }
        return result;
    }

    private static List<PlanDocument.Target> targets(PlanContent content, ContentText text) {
        List<PlanDocument.Target> result = new ArrayList<>();
        for (PlanContent.Target it : content.targets()) {
            Evidence evidence = text.evidence("targets." + result.size());
            result.add(
                    new PlanDocument.Target(
                            it.group(),
                            it.name(),
                            it.comparator(),
                            it.value(),
                            Optional.empty(),
                            it.unit(),
                            evidence));
        }
        return result;
    }

    private static List<PlanDocument.Section> sections(PlanContent content, ContentText text) {
        List<PlanDocument.Section> result = new ArrayList<>();
        for (PlanContent.Section it : content.sections()) {
            Evidence evidence = text.evidence("sections." + result.size());
            result.add(
                    new PlanDocument.Section(
                            it.no().orElse(""), it.heading(), it.level(), it.body(), evidence));
        }
        return result;
    }

    private static List<LintContext.Deadline> deadlines(List<PlanContent> parents) {
        return parents.stream()
                .flatMap(parent -> parent.tasks().stream())
                .flatMap(
                        task ->
                                last(task).stream()
                                        .map(day -> new LintContext.Deadline(task.content(), day)))
                .toList();
    }

    private static Stream<LocalDate> lastOfQuarter(PlanContent.Task task) {
        return task.quarter().stream()
                .filter(quarter -> quarter >= 1 && quarter <= 4)
                .flatMap(
                        quarter ->
                                task.year().stream()
                                        .map(
                                                year ->
                                                        YearMonth.of(year, quarter * 3)
                                                                .atEndOfMonth()));
    }

    private static Optional<LocalDate> last(PlanContent.Task task) {
        return task.due().or(() -> lastOfQuarter(task).findFirst());
    }
}
