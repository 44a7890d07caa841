package vn.thidua.reporting.report;

import java.util.Map;
import java.util.Optional;

/**
 * Nội dung của báo cáo.
 *
 * @param texts by section
 * @param number số của văn bản, as {@code 05/BC-UBND}; blank until it has one
 * @param capacity chức vụ người ký
 * @param signer họ tên người ký
 */
public record Content(
        Optional<FrozenFigures> figures,
        Map<String, String> texts,
        String number,
        String capacity,
        String signer) {

    public static final Content NONE = new Content(Optional.empty(), Map.of(), "", "", "");

    public Content {
        texts = Map.copyOf(texts);
    }

    public Content withFigures(FrozenFigures next) {
        return new Content(Optional.of(next), texts, number, capacity, signer);
    }

    /** With other words; the figures stay. */
    public Content worded(Content words) {
        return new Content(figures, words.texts, words.number, words.capacity, words.signer);
    }

    public String text(String section) {
        return texts.getOrDefault(section, "");
    }
}
