package vn.thidua.movements.example.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.example.Picture;

/** What becomes of an uploaded picture. */
class JpegStudioTest {

    private static final JpegStudio STUDIO = new JpegStudio(200, 1_000_000);

    /** EXIF as a telephone writes it: orientation 6 (turn right), and a place as text behind it. */
    private static final byte[] EXIF =
            HexFormat.of()
                    .parseHex(
                            "ffe10034" // APP1, 52 bytes with this length
                                    + "457869660000" // Exif
                                    + "4d4d002a00000008" // big-endian, directory at 8
                                    + "0001" // one entry
                                    + "01120003000000010006" // orientation, short, one, 6
                                    + "0000" // rest of the value
                                    + "00000000" // no more directories
                                    + "4e31362e30352045313035" // N16.05 E105
                                    + "2e353500000000");

    /** Left half red, right half blue. */
    private static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            assertThat(ImageIO.write(image, format, out)).isTrue();
            return out.toByteArray();
        }
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return file(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] taken(int width, int height) throws IOException {
        byte[] plain = jpeg(width, height);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            out.write(plain, 0, 2);
            out.write(EXIF);
            out.write(plain, 2, plain.length - 2);
            return out.toByteArray();
        }
    }

    private static BufferedImage developed(byte[] upload) throws IOException {
        Picture picture = STUDIO.develop(upload).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    private static void isRed(int rgb) {
        assertThat(new Color(rgb).getRed()).isGreaterThan(200);
        assertThat(new Color(rgb).getBlue()).isLessThan(60);
    }

    @Test
    void a_large_picture_is_scaled_and_a_small_one_is_not() throws IOException {
        BufferedImage large = developed(jpeg(800, 400));
        assertThat(large.getWidth()).isEqualTo(200);
        assertThat(large.getHeight()).isEqualTo(100);
        assertThat(developed(jpeg(60, 40)).getWidth()).isEqualTo(60);
    }

    @Test
    void the_place_is_gone_and_the_picture_stands_upright() throws IOException {
        byte[] taken = taken(120, 60);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("N16.05");
        Picture picture = STUDIO.develop(taken).orElseThrow();
        assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("N16.05", "Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(upright.getWidth()).isEqualTo(60);
        assertThat(upright.getHeight()).isEqualTo(120);
        isRed(upright.getRGB(30, 20));
        assertThat(new Color(upright.getRGB(30, 100)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_transparent_png_becomes_white_where_nothing_is() throws IOException {
        BufferedImage image =
                developed(file(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(new Color(image.getRGB(15, 15)).getGreen()).isGreaterThan(250);
    }

    @Test
    void what_is_no_picture_by_its_content_is_refused() throws IOException {
        assertThat(STUDIO.develop("<svg onload=…>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(STUDIO.develop(new byte[0])).isEmpty();
        assertThat(STUDIO.develop(file(flag(20, 20, BufferedImage.TYPE_INT_RGB), "gif"))).isEmpty();
        byte[] whole = jpeg(80, 80);
        assertThat(STUDIO.develop(Arrays.copyOf(whole, 60))).isEmpty();
    }

    @Test
    void a_picture_that_unfolds_into_too_much_is_refused_before_it_does() throws IOException {
        assertThat(STUDIO.develop(file(flag(1001, 1000, BufferedImage.TYPE_BYTE_BINARY), "png")))
                .isEmpty();
    }

    @Test
    void every_way_of_holding_a_camera_leaves_the_picture_on_the_sheet() {
        for (int value = 1; value <= 8; value++) {
            Orientation held = new Orientation(value);
            var corner = held.turn(120, 60).createTransformedShape(new java.awt.Rectangle(120, 60));
            assertThat(corner.getBounds())
                    .isEqualTo(
                            held.isSideways()
                                    ? new java.awt.Rectangle(60, 120)
                                    : new java.awt.Rectangle(120, 60));
        }
    }
}
