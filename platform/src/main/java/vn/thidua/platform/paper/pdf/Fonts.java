package vn.thidua.platform.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import vn.thidua.platform.paper.Style;
import vn.thidua.platform.paper.TextWidth;

/**
 * Phông chữ nhúng vào PDF: Liberation Serif (SIL Open Font License), whose letters are as wide as those of Times New
 * Roman, with all Vietnamese letters. Safe for many threads.
 */
public final class Fonts implements TextWidth {

    private static final double MM = 25.4 / 72;

    private final FontFile regular = load("Regular");
    private final FontFile bold = load("Bold");
    private final FontFile italic = load("Italic");
    private final FontFile boldItalic = load("BoldItalic");

    private Fonts() {}

    public static Fonts liberationSerif() {
        return new Fonts();
    }

    FontFile of(Style.Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
            case ITALIC -> italic;
            case BOLD_ITALIC -> boldItalic;
        };
    }

    @Override
    public double of(String words, Style style) {
        return points(words, style.face(), style.size()) * MM;
    }

    /** Width in points. */
    double points(String words, Style.Face face, double size) {
        return of(face).ems(words) * size;
    }

    /** Composed, with a question mark for what the font has no letter for: a strange sign must not stop a print. */
    String printable(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(regular::has)) {
            return composed;
        }
        StringBuilder result = new StringBuilder();
        composed.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .map(point -> regular.has(point) ? point : '?')
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static FontFile load(String face) {
        String name = "/liberation/LiberationSerif-" + face + ".ttf";
        try (InputStream stream = Fonts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("font missing: " + name);
            }
            return new FontFile(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
