package vn.thidua.movements.progress.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.CapturedMails;
import vn.thidua.movements.progress.TrialMail;
import vn.thidua.platform.tenancy.TenantId;

/** The folder in which a trial installation's mail server lays what it takes, one file a mail. */
@Component
class CapturedFolder implements CapturedMails {

    private static final int SHOWN = 100;

    private final Optional<Path> folder;

    CapturedFolder(TrialMail trial) {
        this.folder = trial.folder();
    }

    @Override
    public Optional<List<Captured>> of(TenantId unit) {
        return folder.map(each -> read(each, unit));
    }

    private static List<Captured> read(Path folder, TenantId unit) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing((Path file) -> file.toString()).reversed())
                    .flatMap(file -> read(file, unit.value()))
                    .limit(SHOWN)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What its reader reads first; of files that come along, the names. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            return "\n[Tệp kèm: " + MimeUtility.decodeText(part.getFileName()) + "]";
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.getContent().toString();
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) {
            text.append(text(parts.getBodyPart(at)));
        }
        return text.toString();
    }

    private static Stream<Captured> read(Path file, String unit) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            if (!unit.equals(mail.getHeader(SmtpPost.UNIT, null))) {
                return Stream.empty();
            }
            return Stream.of(
                    new Captured(
                            file.getFileName().toString(),
                            mail.getAllRecipients()[0].toString(),
                            mail.getSubject(),
                            Files.getLastModifiedTime(file).toInstant(),
                            text(mail)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("cannot read " + file, unreadable);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
