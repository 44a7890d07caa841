package vn.thidua.movements.example.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.thidua.movements.example.Picture;

/**
 * Draws the picture anew: what is kept is a JPEG made here, so that neither the place where it was taken nor anything
 * else that was hidden in the file remains. What a file is, its content says, not its name.
 */
public final class JpegStudio implements Picture.Studio {

    private static final Set<String> KNOWN = Set.of("jpeg", "png");

    /** Longest side in pixels. */
    private final int longestSide;

    /** Most pixels that are taken in: a small file may unfold into gigabytes. */
    private final long mostPixels;

    public JpegStudio(int longestSide, long mostPixels) {
        this.longestSide = longestSide;
        this.mostPixels = mostPixels;
    }

    @Override
    public Optional<Picture> develop(byte[] upload) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, false);
                return KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        ? picture(reader, Orientation.of(upload))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // a broken file: the readers of the JDK tell it in these three ways
            return Optional.empty();
        }
    }

    private Optional<Picture> picture(ImageReader reader, Orientation orientation)
            throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1 || width * height > mostPixels) {
            return Optional.empty();
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2L * longestSide));
        thinned.setSourceSubsampling(step, step, 0, 0);
        BufferedImage drawn = drawn(reader.read(0, thinned), orientation);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(drawn, "jpeg", out)) {
                throw new IllegalStateException("this JDK writes no JPEG");
            }
            return Optional.of(new Picture(out.toByteArray()));
        }
    }

    /** Upright, on white, and no larger than is shown. */
    private BufferedImage drawn(BufferedImage source, Orientation orientation) {
        double longest = Math.max(source.getWidth(), source.getHeight());
        double scale = Math.min(1, longestSide / longest);
        int width = (int) Math.max(1, Math.round(source.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(source.getHeight() * scale));
        BufferedImage upright =
                orientation.isSideways()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turned = orientation.turn(width, height);
            turned.scale((double) width / source.getWidth(), (double) height / source.getHeight());
            pen.drawImage(source, turned, null);
        } finally {
            pen.dispose();
        }
        return upright;
    }
}
