package vn.thidua.platform.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One face of a font: its file, and the widths of its letters. */
final class FontFile {

    private static final int PLANE = 0x10000;

    private final byte[] file;

    /** By code point; negative for a letter that the font lacks. */
    private final float[] ems = new float[PLANE];

    FontFile(byte[] file) throws IOException {
        this.file = file;
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)))) {
            var glyphs = font.getUnicodeCmapLookup();
            float unit = font.getUnitsPerEm();
            for (int point = 0; point < PLANE; point++) {
                int glyph = glyphs.getGlyphId(point);
                ems[point] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unit;
            }
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    boolean has(int point) {
        return point < PLANE && ems[point] >= 0;
    }

    double ems(String words) {
        return words.codePoints().mapToDouble(point -> has(point) ? ems[point] : 0.5).sum();
    }
}
