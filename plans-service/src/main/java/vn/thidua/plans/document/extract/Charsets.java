package vn.thidua.plans.document.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bảng mã: Unicode with or without its mark, windows-1258, and TCVN3 (ABC) of the older Vietnamese fonts. */
final class Charsets {

    private static final String TCVN3 =
            "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";

    private static final char[] FROM_TCVN3 = table();

    /** Words that hardly any Vietnamese document lacks. */
    private static final List<String> COMMON =
            List.of(
                    " của ",
                    " và ",
                    " nhân dân",
                    "thi đua",
                    "kế hoạch",
                    " các ",
                    " thực hiện",
                    "ủy ban",
                    " năm ",
                    " công ");

    /** The rule below the heading row: "|---|:---:|". */
    private static final Pattern MARKDOWN_TABLE =
            Pattern.compile("(?m)^[ \\t]*\\|?(?:[ \\t]*:?-{2,}:?[ \\t]*\\|)+[ \\t:-]*$");

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)<(?:!doctype|html|head|body|div|p|table|tr|td|span|meta|h[1-6]|br)\\b[^>]{0,400}>");

    private Charsets() {}

    /** The text of the bytes; empty if they are no text. */
    static Optional<String> decode(byte[] content) {
        return unicode(content)
                .or(() -> older(content))
                .map(Charsets::fromTcvn3)
                .filter(Charsets::isText);
    }

    private static Optional<String> unicode(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return Optional.of(
                    new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE));
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return Optional.of(
                    new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE));
        }
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        int looked = Math.min(content.length, 2_000);
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                zerosAtEven += i % 2 == 0 ? 1 : 0;
                zerosAtOdd += i % 2 == 1 ? 1 : 0;
            }
        }
        if (zerosAtOdd > looked / 6 && zerosAtEven < looked / 50) {
            return Optional.of(new String(content, StandardCharsets.UTF_16LE));
        }
        if (zerosAtEven > looked / 6 && zerosAtOdd < looked / 50) {
            return Optional.of(new String(content, StandardCharsets.UTF_16BE));
        }
        return utf8(content);
    }

    private static Optional<String> utf8(byte[] content) {
        int start =
                content.length >= 3 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB
                        ? 3
                        : 0;
        // a file cut in the middle of a letter is still a text
        Optional<String> text = Optional.empty();
        for (int cut = 0; text.isEmpty() && cut <= Math.min(3, content.length - start); cut++) {
            text = strictUtf8(ByteBuffer.wrap(content, start, content.length - start - cut));
        }
        return text;
    }

    private static Optional<String> strictUtf8(ByteBuffer bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(bytes)
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<String> older(byte[] content) {
        String western = new String(content, Charset.forName("windows-1252"));
        String vietnamese =
                Normalizer.normalize(
                        new String(content, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        String tcvn3 = convert(western);
        int asVietnamese = commonWords(vietnamese);
        int asTcvn3 = commonWords(tcvn3);
        if (asVietnamese == 0 && asTcvn3 == 0) {
            return Optional.of(western);
        }
        return Optional.of(asVietnamese >= asTcvn3 ? vietnamese : tcvn3);
    }

    /** Letters of TCVN3 fonts that were saved as if they were Western ones. */
    static String fromTcvn3(String text) {
        int suspicious = 0;
        int looked = Math.min(text.length(), 20_000);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            suspicious +=
                    c == 'µ'
                                    || c == '®'
                                    || c == '¸'
                                    || c == '\u00AD'
                                    || c == '«'
                                    || c == '¶'
                                    || c == '¹'
                            ? 1
                            : 0;
        }
        if (suspicious < 8 || suspicious * 100 < looked) {
            return text;
        }
        String converted = convert(text);
        return commonWords(converted) > commonWords(text) ? converted : text;
    }

    private static String convert(String western) {
        char[] result = western.toCharArray();
        for (int i = 0; i < result.length; i++) {
            if (result[i] < FROM_TCVN3.length) {
                result[i] = FROM_TCVN3[result[i]];
            }
        }
        return new String(result);
    }

    private static int commonWords(String text) {
        String lower = text.substring(0, Math.min(text.length(), 50_000)).toLowerCase(Locale.ROOT);
        int count = 0;
        for (String word : COMMON) {
            int at = lower.indexOf(word);
            while (at >= 0 && count < 500) {
                count++;
                at = lower.indexOf(word, at + word.length());
            }
        }
        return count;
    }

    private static boolean isText(String text) {
        int looked = Math.min(text.length(), 100_000);
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            odd += control || c == '\uFFFD' || (c >= '\u0080' && c < '\u00A0') ? 1 : 0;
        }
        return odd * 100 <= looked;
    }

    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 20_000));
        if (MARKDOWN_TABLE.matcher(start).find()) {
            // a Markdown table breaks the lines of its cells by <br>
            start = start.replaceAll("(?i)</?(?:br|b|i|u|em|strong|sup|sub|center)\\s?/?>", " ");
        }
        return TAG.matcher(start).results().limit(8).count() >= 4
                || start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<html")
                || start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html");
    }

    private static char[] table() {
        char[] table = new char[256];
        for (char c = 0; c < table.length; c++) {
            table[c] = c;
        }
        for (int i = 0; i < TCVN3.length(); i += 2) {
            table[TCVN3.charAt(i)] = TCVN3.charAt(i + 1);
        }
        return table;
    }
}
