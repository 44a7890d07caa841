package vn.thidua.awards.dossier.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thidua.awards.dossier.FileCheck;
import vn.thidua.awards.dossier.FileReason;

/** Tells PDF, Word, Excel and pictures by their first bytes and their parts. */
public final class ContentCheck implements FileCheck {

    /** 20 MB. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** An archive with more parts is no document of an office. */
    private static final int MOST_PARTS = 4_000;

    private static final String PDF = "application/pdf";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOC = "application/msword";
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private static final Map<String, Set<String>> ENDINGS =
            Map.of(
                    PDF, Set.of("pdf"),
                    DOCX, Set.of("docx"),
                    XLSX, Set.of("xlsx"),
                    DOC, Set.of("doc"),
                    JPEG, Set.of("jpg", "jpeg"),
                    PNG, Set.of("png"));

    @Override
    public Checked check(byte[] content, String name) {
        if (content.length == 0) {
            return unsound(FileReason.EMPTY);
        }
        if (content.length > LARGEST) {
            return unsound(FileReason.TOO_LARGE);
        }
        Checked told = told(content);
        return told instanceof Checked.Sound(var type)
                        && !ENDINGS.getOrDefault(type, Set.of()).contains(ending(name))
                ? unsound(FileReason.LYING_NAME)
                : told;
    }

    private static Checked told(byte[] content) {
        if (startsWith(content, 'M', 'Z')
                || startsWith(content, 0x7F, 'E', 'L', 'F')
                || startsWith(content, '#', '!')
                || startsWith(content, 0xCA, 0xFE, 0xBA, 0xBE)) {
            return unsound(FileReason.PROGRAM);
        }
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
            return pdf(content);
        }
        if (startsWith(content, 'P', 'K', 0x03, 0x04)) {
            return packed(content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return old(content);
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return new Checked.Sound(JPEG);
        }
        return startsWith(content, 0x89, 'P', 'N', 'G')
                ? new Checked.Sound(PNG)
                : unsound(FileReason.UNSUPPORTED);
    }

    private static Checked pdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.isEncrypted()
                    ? unsound(FileReason.ENCRYPTED)
                    : document.getNumberOfPages() == 0
                            ? unsound(FileReason.DAMAGED)
                            : new Checked.Sound(PDF);
        } catch (InvalidPasswordException _) {
            return unsound(FileReason.ENCRYPTED);
        } catch (IOException | RuntimeException _) {
            return unsound(FileReason.DAMAGED);
        }
    }

    /** Names of the parts only: nothing is unpacked, so nothing can swell. */
    private static Checked packed(byte[] content) {
        boolean word = false;
        boolean sheet = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    return unsound(FileReason.MACRO);
                }
                if (++parts > MOST_PARTS) {
                    return unsound(FileReason.UNSUPPORTED);
                }
                word |= name.equals("word/document.xml");
                sheet |= name.equals("xl/workbook.xml");
            }
        } catch (IOException | RuntimeException _) {
            return unsound(FileReason.DAMAGED);
        }
        return word
                ? new Checked.Sound(DOCX)
                : sheet ? new Checked.Sound(XLSX) : unsound(FileReason.UNSUPPORTED);
    }

    private static Checked old(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return unsound(FileReason.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return unsound(FileReason.MACRO);
            }
            return root.hasEntryCaseInsensitive("WordDocument")
                    ? new Checked.Sound(DOC)
                    : unsound(FileReason.UNSUPPORTED);
        } catch (IOException | RuntimeException _) {
            return unsound(FileReason.DAMAGED);
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Checked unsound(FileReason reason) {
        return new Checked.Unsound(reason);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((content[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
