package vn.thidua.plans.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;

/**
 * Ngữ pháp số, ký hiệu văn bản: state "28/KH-UBND", "86/2025/QĐ-UBND", "01/HĐTĐKT"; Party "34-CT/TW"; blank "/KH-UBND";
 * with the spaces that typing and line breaks leave inside ("51 /KH-UBND", "03/KH- UBND").
 */
final class NumberGrammar {

    private static final String FIRST = "\\p{Lu}[\\p{Lu}\\d]{0,9}\\p{Ll}{0,2}\\d{0,2}";
    private static final String NEXT =
            "(?:\\p{Lu}{2}[\\p{Lu}\\d]{0,9}\\p{Ll}?\\d{0,2}|P\\d?|[A-Z](?![\\p{L}]))";
    private static final String SYMBOL =
            FIRST + "(?:\\s?[-&.]\\s?" + NEXT + "){0,3}(?![\\p{L}\\d])";
    private static final String PARTY_KIND =
            "NQ|CT|KH|QĐ|KL|TB|HD|BC|CTr|TT|QC|QĐi|QyĐ|CV|TTr|Ttr|ĐA";
    private static final String YEAR = "(?:(\\d{4})\\s?/\\s?)?";

    /** A scan's "O" and "l" are 0 and 1; a letter behind the figures may be a real one ("15a"). */
    private static final String FIGURES = "(?:(?<!\\p{L})[lIO](?=\\d))?\\d[\\dlIO]{0,4}[a-z]?";

    /** 1 sequence, 2 year, 3 symbol; or 4 sequence, 5 kind, 6 organ of a Party act. */
    private static final String STATE = "(" + FIGURES + ")\\s?/\\s?" + YEAR + "(" + SYMBOL + ")";

    private static final String PARTY =
            "(\\d{1,5})\\s?[-\\s]\\s?(" + PARTY_KIND + ")\\s?/\\s?(" + SYMBOL + ")";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d/.,-])(?:" + PARTY + "|" + STATE + ")");

    /** The number of the document itself, which may lack its sequence. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?<!\\p{L})[Ss][OoỐốÓóÔôỔổ6]\\s?[:.;]?\\s*(?:("
                            + FIGURES
                            + ")|[.…_\\s]{1,40})?\\s*"
                            + "(?:/\\s*"
                            + YEAR
                            + "("
                            + SYMBOL
                            + ")|-\\s?((?:"
                            + PARTY_KIND
                            + ")\\s?/\\s?"
                            + SYMBOL
                            + "))");

    private static final Pattern STATE_ORGAN =
            Pattern.compile("(?:UBND|HĐND|HĐTĐKT|CP|TTg|BNV|SNV)(?!\\p{L})");

    private static final Map<String, DocumentType> TYPES =
            Map.ofEntries(
                    Map.entry("KH", DocumentType.KE_HOACH),
                    Map.entry("CT", DocumentType.CHI_THI),
                    Map.entry("QĐ", DocumentType.QUYET_DINH),
                    Map.entry("CV", DocumentType.CONG_VAN),
                    Map.entry("BC", DocumentType.BAO_CAO),
                    Map.entry("TTR", DocumentType.TO_TRINH),
                    Map.entry("BB", DocumentType.BIEN_BAN),
                    Map.entry("NQ", DocumentType.NGHI_QUYET),
                    Map.entry("NQLT", DocumentType.NGHI_QUYET),
                    Map.entry("TB", DocumentType.THONG_BAO),
                    Map.entry("HD", DocumentType.HUONG_DAN),
                    Map.entry("KL", DocumentType.KET_LUAN),
                    Map.entry("CTR", DocumentType.CHUONG_TRINH),
                    Map.entry("NĐ", DocumentType.NGHI_DINH),
                    Map.entry("TT", DocumentType.THONG_TU),
                    Map.entry("TTLT", DocumentType.THONG_TU),
                    Map.entry("QYĐ", DocumentType.QUY_DINH));

    private NumberGrammar() {}

    /**
     * A number in the text.
     *
     * @param sequence empty when left blank
     * @param symbol normalised, with the year of a three-part number
     * @param number sequence and symbol as a citation gives them
     * @param type what the symbol says, empty if it does not
     */
    record Found(
            Optional<Integer> sequence,
            String symbol,
            String number,
            Optional<DocumentType> type,
            boolean party,
            boolean threePart,
            int start,
            int end) {}

    static Matcher written(CharSequence text) {
        return WRITTEN.matcher(text);
    }

    static Found found(Matcher matcher) {
        if (matcher.group(1) != null) {
            if (STATE_ORGAN.matcher(matcher.group(3)).lookingAt()) {
                return ofState(matcher);
            }
            String symbol = tight(matcher.group(2)) + "/" + tight(matcher.group(3));
            return new Found(
                    sequence(matcher.group(1)),
                    symbol,
                    matcher.group(1) + "-" + symbol,
                    type(symbol),
                    true,
                    false,
                    matcher.start(),
                    matcher.end());
        }
        String year = matcher.group(5);
        String symbol = (year == null ? "" : year + "/") + tight(matcher.group(6));
        return new Found(
                sequence(matcher.group(4)),
                symbol,
                figures(matcher.group(4)) + "/" + symbol,
                type(symbol),
                false,
                year != null,
                matcher.start(),
                matcher.end());
    }

    /** The first "Số: …" between two places. */
    static Optional<Found> own(String text, int start, int end) {
        Matcher matcher = OWN.matcher(text).region(start, end);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Integer> sequence =
                Optional.ofNullable(matcher.group(1)).flatMap(NumberGrammar::sequence);
        boolean party = matcher.group(3) == null;
        String year = matcher.group(2);
        String symbol =
                party
                        ? tight(matcher.group(4))
                        : (year == null ? "" : year + "/") + tight(matcher.group(3));
        String before =
                Optional.ofNullable(matcher.group(1)).map(NumberGrammar::figures).orElse("");
        return Optional.of(
                new Found(
                        sequence,
                        symbol,
                        before + (party ? "-" : "/") + symbol,
                        type(symbol),
                        party,
                        year != null,
                        matcher.start(),
                        matcher.end()));
    }

    /** The type that a symbol names: the part before the first hyphen or slash. */
    static Optional<DocumentType> type(String symbol) {
        String kind =
                symbol.replaceFirst("^\\d{4}/", "").split("[-/&]", 2)[0].toUpperCase(Locale.ROOT);
        if (kind.startsWith("QH") && kind.length() > 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(TYPES.get(kind));
    }

    /** Equal numbers give equal keys: no leading zeros, capitals, but the separators as written. */
    static String key(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
    }

    /** "14 KH/UBND": a state organ's number whose stroke and hyphen have changed places. */
    private static Found ofState(Matcher matcher) {
        String symbol = tight(matcher.group(2)) + "-" + tight(matcher.group(3));
        return new Found(
                sequence(matcher.group(1)),
                symbol,
                matcher.group(1) + "/" + symbol,
                type(symbol),
                false,
                false,
                matcher.start(),
                matcher.end());
    }

    /** No number bears "l" or "o" as its letter: they are a scan's 1 and 0. */
    private static String figures(String written) {
        return written.replaceAll("[lI]", "1").replaceAll("[oO]", "0");
    }

    private static Optional<Integer> sequence(String written) {
        String digits = figures(written).replaceAll("\\D", "");
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static String tight(String symbol) {
        // a title in capitals spoils the symbol of the Prime Minister's acts
        return symbol.replaceAll("\\s+", "").replaceFirst("-TTG$", "-TTg");
    }
}
