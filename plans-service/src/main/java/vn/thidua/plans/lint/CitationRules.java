package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Viện dẫn: acts out of force or not yet in force, wrong dates, parts that the document does not have. */
final class CitationRules implements Linter.Rule {

    private static final Pattern PART =
            Pattern.compile(
                    "(?:như|tại|theo|nêu tại)\\s+(mục|phần|điều)\\s+([IVX]{1,5}|\\d{1,3})(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Decrees and circulars bear the year in their number. */
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<![\\d/])\\d+\\s?/\\s?(?:NĐ-CP|TT-\\p{Lu}+)");

    private final LegalActs acts;

    CitationRules(LegalActs acts) {
        this.acts = acts;
    }

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        LocalDate day = effectiveDay(document, context.today());
        for (PlanDocument.Reference reference : document.references()) {
            act(reference).ifPresent(act -> force(reference, act, day, result));
            incomplete(reference, result);
            future(document, reference, result);
        }
        twoDates(document, result);
        parts(document, text, result);
        return result;
    }

    /** The act by its number; "91/NĐ-CP" of 2017 is 91/2017/NĐ-CP. */
    private Optional<LegalAct> act(PlanDocument.Reference reference) {
        Optional<LegalAct> found = reference.number().flatMap(acts::byNumber);
        return found.isPresent()
                ? found
                : reference
                        .date()
                        .flatMap(
                                date ->
                                        reference
                                                .number()
                                                .map(
                                                        number ->
                                                                number.replaceFirst(
                                                                        "/",
                                                                        "/" + date.getYear() + "/"))
                                                .flatMap(acts::byNumber));
    }

    /** The first mention gives kind, number, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
    private static void incomplete(PlanDocument.Reference reference, List<Finding> result) {
        String number = reference.number().orElse("");
        Matcher withoutYear = WITHOUT_YEAR.matcher(reference.evidence().text());
        if (withoutYear.find()) {
            result.add(
                    Findings.note(
                            "CITATION_WITHOUT_YEAR",
                            "%s số %s: số thiếu năm ban hành, như “152/2025/NĐ-CP”."
                                    .formatted(reference.type().label(), withoutYear.group()),
                            reference.evidence()));
        }
        boolean law = reference.type() == DocumentType.LUAT;
        if (!number.isEmpty() && reference.date().isEmpty() && !law) {
            result.add(
                    Findings.note(
                            "CITATION_WITHOUT_DATE",
                            "%s số %s được viện dẫn không có ngày, tháng, năm. Hãy ghi đủ ở lần viện dẫn đầu."
                                    .formatted(reference.type().label(), number),
                            reference.evidence()));
        }
    }

    /** The document's date; of one without a date the first day of its year, so that nothing is claimed too early. */
    private static LocalDate effectiveDay(PlanDocument document, LocalDate today) {
        return document.document()
                .date()
                .or(() -> document.document().year().map(year -> LocalDate.of(year, 1, 1)))
                .orElse(today);
    }

    private static void force(
            PlanDocument.Reference reference, LegalAct act, LocalDate day, List<Finding> result) {
        String name = reference.type().label() + " số " + act.number();
        if (act.validTo().filter(end -> !day.isBefore(end)).isPresent()) {
            String instead = act.replacedBy().map(by -> " Hãy thay bằng " + by + ".").orElse("");
            result.add(
                    Findings.warning(
                            "EXPIRED_LEGAL_BASIS",
                            "%s đã hết hiệu lực từ %s.%s"
                                    .formatted(name, Findings.day(act.validTo().get()), instead),
                            reference.evidence()));
        }
        if (act.validFrom().filter(day::isBefore).isPresent()) {
            result.add(
                    Findings.warning(
                            "NOT_YET_VALID_LEGAL_BASIS",
                            "%s đến %s mới có hiệu lực."
                                    .formatted(name, Findings.day(act.validFrom().get())),
                            reference.evidence()));
        }
        boolean otherDate =
                reference.date().isPresent()
                        && act.issued().isPresent()
                        && !reference.date().equals(act.issued());
        if (otherDate && act.certain()) {
            result.add(
                    Findings.warning(
                            "WRONG_CITATION_DATE",
                            "%s ban hành ngày %s, văn bản ghi ngày %s."
                                    .formatted(
                                            name,
                                            Findings.day(act.issued().get()),
                                            Findings.day(reference.date().get())),
                            reference.evidence()));
        }
    }

    private static void future(
            PlanDocument document, PlanDocument.Reference reference, List<Finding> result) {
        Optional<LocalDate> own = document.document().date();
        if (own.isPresent() && reference.date().filter(d -> d.isAfter(own.get())).isPresent()) {
            result.add(
                    Findings.warning(
                            "WRONG_CITATION_DATE",
                            "Văn bản ngày %s viện dẫn văn bản ngày %s là ngày sau đó. Hãy kiểm tra lại ngày."
                                    .formatted(
                                            Findings.day(own.get()),
                                            Findings.day(reference.date().get())),
                            reference.evidence()));
        }
    }

    private static void twoDates(PlanDocument document, List<Finding> result) {
        Map<String, LocalDate> seen = new HashMap<>();
        for (PlanDocument.Reference reference : document.references()) {
            if (reference.number().isEmpty() || reference.date().isEmpty()) {
                continue;
            }
            String issuer = reference.issuer().map(Letters::key).orElse("");
            LocalDate before =
                    seen.putIfAbsent(reference.number().get() + issuer, reference.date().get());
            if (before != null && !before.equals(reference.date().get())) {
                result.add(
                        Findings.warning(
                                "WRONG_CITATION_DATE",
                                "Văn bản số %s được viện dẫn với hai ngày khác nhau: %s và %s."
                                        .formatted(
                                                reference.number().get(),
                                                Findings.day(before),
                                                Findings.day(reference.date().get())),
                                reference.evidence()));
            }
        }
    }

    /** "Như Mục VI" where there are four parts: only in the list of recipients and about "Kế hoạch này". */
    private static void parts(PlanDocument document, ExtractedText text, List<Finding> result) {
        Set<String> numbers = new HashSet<>();
        document.sections().stream()
                .filter(section -> section.level() == 1)
                .forEach(section -> numbers.add(section.no()));
        if (numbers.isEmpty()) {
            return;
        }
        boolean roman = numbers.stream().anyMatch(no -> no.matches("[IVX]+"));
        Matcher matcher = PART.matcher(text.text());
        int count = 0;
        while (matcher.find() && count < 10) {
            boolean wholeItem =
                    isRecipient(document, matcher.group())
                            || text.text().startsWith(" Kế hoạch này", matcher.end())
                            || text.text().startsWith(" của Kế hoạch này", matcher.end())
                            || text.text().startsWith(" nêu trên", matcher.end());
            boolean sameForm = matcher.group(2).matches("[IVX]+") == roman;
            if (wholeItem && sameForm && !numbers.contains(matcher.group(2))) {
                count++;
                result.add(
                        Findings.warning(
                                "DANGLING_REFERENCE",
                                "“%s”: văn bản không có %s %s."
                                        .formatted(
                                                matcher.group().replaceAll("\\s+", " "),
                                                matcher.group(1).toLowerCase(Locale.ROOT),
                                                matcher.group(2)),
                                text.evidenceOfChars(matcher.start(), matcher.end())));
            }
        }
    }

    private static boolean isRecipient(PlanDocument document, String words) {
        String key = Letters.key(words);
        return document.recipients().stream()
                .anyMatch(recipient -> Letters.key(recipient).startsWith(key));
    }
}
