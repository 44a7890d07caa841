package vn.thidua.plans.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.lint.LegalAct;
import vn.thidua.plans.lint.LegalActs;
import vn.thidua.plans.plan.PlanContent.Reference;

/**
 * Căn cứ: an act that the superior's document rests on and that holds for the unit below too. One that cannot be named
 * truthfully is no ground: nothing is better than a false citation.
 *
 * @param words how it is cited, without "Căn cứ"
 * @param reference the same as a fact, without the place in the superior's document
 */
record Ground(String words, Reference reference) {

    private static final Pattern LAW_BY_NAME =
            Pattern.compile("(?:Luật|Bộ luật)\\s+(?!số(?!\\p{L}))(?=\\p{L}).+");

    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|năm)\\s*(\\d{4})");

    /** "Nghị định … của Chính phủ quy định chi tiết …" is written without "về". */
    private static final Pattern ENACTING =
            Pattern.compile("(?iu)^(?:quy định|hướng dẫn|sửa đổi|bãi bỏ)(?!\\p{L}).*");

    /** Laws and what the centre has enacted hold below too; the superior's own resolutions do not. */
    static List<Ground> carriedOver(List<Reference> references, LegalActs acts) {
        return references.stream()
                .filter(reference -> reference.role() == CitationRole.LEGAL_BASIS)
                .flatMap(reference -> of(reference, acts).stream())
                .toList();
    }

    private static Optional<Ground> of(Reference reference, LegalActs acts) {
        return reference
                .type()
                .flatMap(
                        type ->
                                switch (type) {
                                    case LUAT -> law(reference, acts);
                                    case NGHI_DINH, THONG_TU -> decree(type, reference);
                                    case KE_HOACH,
                                            CHI_THI,
                                            QUYET_DINH,
                                            CONG_VAN,
                                            BAO_CAO,
                                            TO_TRINH,
                                            BIEN_BAN,
                                            NGHI_QUYET,
                                            THONG_BAO,
                                            HUONG_DAN,
                                            KET_LUAN,
                                            CHUONG_TRINH,
                                            QUY_DINH ->
                                            Optional.empty();
                                })
                .map(words -> new Ground(words, placeless(reference)));
    }

    /** Two laws may bear one date: the date alone names none. */
    private static Optional<String> law(Reference reference, LegalActs acts) {
        Optional<String> asWritten =
                reference
                        .evidence()
                        .map(Ground::written)
                        .filter(words -> LAW_BY_NAME.matcher(words).matches())
                        .filter(words -> says(words, reference));
        Optional<String> byName =
                reference
                        .subject()
                        .map(Ground::collapsed)
                        .filter(subject -> LAW_BY_NAME.matcher(subject).matches())
                        .or(
                                () ->
                                        reference
                                                .number()
                                                .flatMap(acts::byNumber)
                                                .flatMap(LegalAct::name))
                        .map(name -> name + number(reference) + day(reference));
        return asWritten.or(() -> byName).or(() -> lawByNumber(reference));
    }

    private static Optional<String> lawByNumber(Reference reference) {
        String about = reference.subject().map(subject -> " " + collapsed(subject)).orElse("");
        return reference.number().map(_ -> "Luật" + number(reference) + day(reference) + about);
    }

    private static Optional<String> decree(DocumentType type, Reference reference) {
        Optional<String> issuer =
                type == DocumentType.NGHI_DINH
                        ? reference.issuer().or(() -> Optional.of("Chính phủ"))
                        : reference.issuer();
        String about =
                reference
                        .subject()
                        .map(Ground::collapsed)
                        .map(
                                subject ->
                                        ENACTING.matcher(subject).matches()
                                                ? Citation.lowerFirst(subject)
                                                : Citation.about(subject))
                        .map(" "::concat)
                        .orElse("");
        return reference
                .number()
                .map(
                        _ ->
                                type.label()
                                        + number(reference)
                                        + day(reference)
                                        + issuer.map(" của "::concat).orElse("")
                                        + about);
    }

    private static String number(Reference reference) {
        return reference.number().map(" số "::concat).orElse("");
    }

    private static String day(Reference reference) {
        return reference.date().map(it -> " ngày " + Citation.day(it)).orElse("");
    }

    /** Whether the words still say the number and the date, which a person may have corrected since. */
    private static boolean says(String words, Reference reference) {
        boolean number = reference.number().map(it -> key(words).contains(key(it))).orElse(true);
        boolean date = reference.date().map(it -> days(words).anyMatch(it::equals)).orElse(true);
        return number && date;
    }

    private static Stream<LocalDate> days(String words) {
        return DAY.matcher(words).results().flatMap(match -> day(match).stream());
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(3)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String written(Evidence evidence) {
        return collapsed(evidence.text());
    }

    private static String collapsed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String key(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Reference placeless(Reference reference) {
        return new Reference(
                reference.type(),
                reference.number(),
                reference.date(),
                reference.issuer(),
                reference.subject(),
                reference.role(),
                Optional.empty());
    }
}
