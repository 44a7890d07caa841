package vn.thidua.standalone.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A mail server that delivers nothing: every mail that it takes is a file of the folder, {@code <milliseconds>-<n>.eml}, and
 * may be read there. On the loopback address, at a port that is free.
 */
public final class MailSink implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;
    private final Path folder;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    private MailSink(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    public static MailSink open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MailSink sink = new MailSink(folder, clock);
        UserManager receivers = sink.server.getUserManager();
        receivers.setMessageDeliveryHandler(
                (mail, receiver) -> {
                    sink.keep(mail.getMessage());
                    GreenMailUser known = receivers.getUserByEmail(receiver.getEmail());
                    return known == null
                            ? receivers.createUser(receiver.getEmail(), receiver.getEmail(), "")
                            : known;
                });
        sink.server.start();
        return sink;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Written beside and then renamed, so that nobody reads half of it; the mail is taken once it is there. */
    private void keep(MimeMessage mail) throws MessagingException {
        String name = "%d-%06d".formatted(clock.millis(), count.incrementAndGet());
        Path part = folder.resolve(name + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                mail.writeTo(out);
            }
            Files.move(part, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("the mail cannot be kept", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
