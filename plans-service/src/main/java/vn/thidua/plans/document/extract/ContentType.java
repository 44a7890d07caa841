package vn.thidua.plans.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.thidua.plans.document.FileType;
import vn.thidua.plans.document.Reason;

/** Loại thật của tệp: told from the content; the name only decides between kinds of text and shows a lie. */
sealed interface ContentType {

    record Supported(FileType type) implements ContentType {}

    record Unreadable(Reason reason, String message) implements ContentType {
        Unreadable(Reason reason) {
            this(reason, reason.message());
        }
    }

    /** Endings of types that are never read: such a name on a readable content is a mistake to be cleared up. */
    Set<String> OTHER_ENDINGS =
            Set.of(
                    "xlsx", "xls", "pptx", "ppt", "zip", "rar", "7z", "jpg", "jpeg", "png", "gif",
                    "tif", "tiff", "bmp", "exe", "dll", "mp3", "mp4", "rtf", "csv", "json", "xml",
                    "odt", "apk", "bat", "js");

    Set<String> BINARY_ENDINGS = Set.of("docx", "doc", "pdf");

    /**
     * What the content is.
     *
     * @param extension of the name, lower case without the dot
     */
    static ContentType of(byte[] content, String extension) {
        if (extension.equals("docm") || extension.equals("dotm")) {
            return new Unreadable(Reason.MACRO);
        }
        if (startsWith(content, 0x50, 0x4B, 0x03, 0x04)
                || startsWith(content, 0x50, 0x4B, 0x05, 0x06)) {
            return zip(content, extension);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ole(content, extension);
        }
        if (isPdf(content)) {
            return readable(FileType.PDF, extension);
        }
        return other(content, extension);
    }

    private static ContentType zip(byte[] content, String extension) {
        boolean word = false;
        boolean macro = false;
        String what = "tệp nén ZIP";
        long unpacked = 0;
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            int count = 0;
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                long size = Math.max(0, entry.getSize());
                unpacked += size;
                boolean swollen =
                        size > 1024 * 1024 && size > 120 * Math.max(1, entry.getCompressedSize());
                if (++count > 4_000 || unpacked > ZipBombs.ALL || size > ZipBombs.PART || swollen) {
                    return new Unreadable(Reason.ZIP_BOMB);
                }
                word |= name.equals("word/document.xml");
                macro |= name.endsWith("vbaproject.bin");
                what =
                        name.startsWith("xl/")
                                ? "bảng tính Excel"
                                : name.startsWith("ppt/") ? "bản trình chiếu" : what;
                what = name.equals("content.xml") ? "tệp OpenDocument" : what;
            }
        } catch (IOException | RuntimeException broken) {
            return extension.equals("docx")
                    ? new Unreadable(Reason.DAMAGED)
                    : unsupported("tệp nén", extension);
        }
        if (macro) {
            return new Unreadable(Reason.MACRO);
        }
        return word ? readable(FileType.DOCX, extension) : unsupported(what, extension);
    }

    private static ContentType ole(byte[] content, String extension) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Unreadable(Reason.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return new Unreadable(Reason.MACRO);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return readable(FileType.DOC, extension);
            }
            boolean sheet =
                    root.hasEntryCaseInsensitive("Workbook")
                            || root.hasEntryCaseInsensitive("Book");
            return unsupported(
                    sheet ? "bảng tính Excel" : "tệp Office cũ không phải Word", extension);
        } catch (IOException | RuntimeException broken) {
            return new Unreadable(Reason.DAMAGED);
        }
    }

    private static ContentType other(byte[] content, String extension) {
        String type = mediaType(content);
        Optional<String> text = Charsets.decode(content);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (text.isPresent() && (html || type.startsWith("text/") || isProse(type))) {
            if (type.equals("application/rtf") || text.get().startsWith("{\\rtf")) {
                return unsupported("văn bản RTF", extension);
            }
            boolean markup = html || Charsets.looksLikeHtml(text.get());
            if (markup) {
                return readable(FileType.HTML, extension);
            }
            return readable(extension.equals("md") ? FileType.MARKDOWN : FileType.TEXT, extension);
        }
        return unsupported(name(type), extension);
    }

    /** Tika calls text with few letters by other names. */
    private static boolean isProse(String type) {
        return type.equals("application/octet-stream")
                || type.equals("message/rfc822")
                || type.equals("application/xml");
    }

    private static String mediaType(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(
                            new ByteArrayInputStream(content, 0, Math.min(content.length, 65_536)),
                            new Metadata())
                    .toString();
        } catch (IOException impossible) {
            return "application/octet-stream";
        }
    }

    private static ContentType readable(FileType type, String extension) {
        boolean text = type == FileType.TEXT || type == FileType.MARKDOWN;
        boolean otherName = OTHER_ENDINGS.contains(extension);
        boolean textUnderBinaryName = text && BINARY_ENDINGS.contains(extension);
        if (otherName || textUnderBinaryName) {
            return lie(label(type), extension);
        }
        return new Supported(type);
    }

    private static ContentType unsupported(String what, String extension) {
        for (FileType type : FileType.values()) {
            if (type.extensions().contains(extension)) {
                return lie(what, extension);
            }
        }
        return new Unreadable(
                Reason.UNSUPPORTED_TYPE,
                "Đây là %s, chưa đọc được. Hãy tải văn bản ở dạng .docx, .doc, .pdf, .txt, .md hoặc .html."
                        .formatted(what));
    }

    private static ContentType lie(String what, String extension) {
        return new Unreadable(
                Reason.LYING_EXTENSION,
                "Tệp mang đuôi .%s nhưng nội dung là %s. Hãy kiểm tra lại tệp, lưu đúng định dạng rồi tải lại."
                        .formatted(extension, what));
    }

    private static String label(FileType type) {
        return switch (type) {
            case TEXT, MARKDOWN -> "chữ thường (văn bản thuần)";
            case HTML -> "trang web HTML";
            case DOCX, DOC -> "văn bản Word";
            case PDF -> "tệp PDF";
        };
    }

    private static String name(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return "hình ảnh (" + mediaType.substring(6).toUpperCase(Locale.ROOT) + ")";
        }
        if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
            return "tệp âm thanh hoặc hình ảnh động";
        }
        if (mediaType.contains("executable")
                || mediaType.contains("msdownload")
                || mediaType.contains("x-elf")
                || mediaType.contains("sharedlib")
                || mediaType.contains("x-dosexec")) {
            return "chương trình máy tính";
        }
        if (mediaType.contains("zip")
                || mediaType.contains("rar")
                || mediaType.contains("7z")
                || mediaType.contains("tar")) {
            return "tệp nén";
        }
        return "dữ liệu không phải văn bản";
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** A reader of PDF accepts the header within the first kilobyte. */
    private static boolean isPdf(byte[] content) {
        int last = Math.min(content.length - 5, 1024);
        for (int i = 0; i <= last; i++) {
            if (content[i] == '%'
                    && content[i + 1] == 'P'
                    && content[i + 2] == 'D'
                    && content[i + 3] == 'F'
                    && content[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }
}
