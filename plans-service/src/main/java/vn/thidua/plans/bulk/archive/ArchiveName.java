package vn.thidua.plans.bulk.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tên tệp trong tệp nén: read as the person wrote it, whatever the program that packed it thought of letters. */
final class ArchiveName {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset DOS = Charset.forName("IBM437");

    private static final Set<String> OF_SYSTEMS =
            Set.of("thumbs.db", "desktop.ini", ".ds_store", ".localized");

    private ArchiveName() {}

    /** The name from its bytes, when the archive does not say how they are to be read. */
    static String decode(byte[] raw) {
        return Normalizer.normalize(
                strict(raw, StandardCharsets.UTF_8).orElseGet(() -> guessed(raw)),
                Normalizer.Form.NFC);
    }

    private static String guessed(byte[] raw) {
        String vietnamese =
                Normalizer.normalize(new String(raw, WINDOWS_VIETNAMESE), Normalizer.Form.NFC);
        String dos = new String(raw, DOS);
        return oddities(vietnamese) <= oddities(dos) ? vietnamese : dos;
    }

    /** Letters that no Vietnamese file name has: frames, signs, marks that found no letter. */
    private static long oddities(String name) {
        return name.chars()
                .filter(letter -> letter > 0x7f && (!Character.isLetter(letter) || isGreek(letter)))
                .count();
    }

    private static boolean isGreek(int letter) {
        return letter >= 0x370 && letter < 0x400;
    }

    private static Optional<String> strict(byte[] raw, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(raw))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** Whether the path leads out of the folder that it should be unpacked in. */
    static boolean leadsOut(String path) {
        String even = path.replace('\\', '/');
        return even.startsWith("/")
                || even.matches("^[A-Za-z]:.*")
                || even.indexOf('\0') >= 0
                || Arrays.asList(even.split("/", -1)).contains("..");
    }

    /** Whether a system or a program left the file there, not a person. */
    static boolean isLeftover(String path) {
        String even = path.replace('\\', '/');
        String name = even.substring(even.lastIndexOf('/') + 1);
        return even.startsWith("__MACOSX/")
                || even.contains("/__MACOSX/")
                || name.startsWith("~$")
                || name.startsWith("._")
                || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
