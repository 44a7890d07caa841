package vn.thidua.reporting.deadline.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.deadline.Post;

/** Hands mail to the server that {@code spring.mail.host} names. */
@Component
class SmtpPost implements Post {

    /** Whose mail it is, for a sink that shows mail to that unit only. */
    private static final String UNIT = "X-Thidua-Unit";

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

    SmtpPost(
            ObjectProvider<JavaMailSenderImpl> sender,
            @Value("${thidua.deadlines.mail-from}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from;
    }

    @Override
    public boolean isSetUp() {
        return sender.map(JavaMailSenderImpl::getHost).filter(host -> !host.isBlank()).isPresent();
    }

    @Override
    public Optional<String> send(Letter letter) {
        if (sender.isEmpty()) {
            return Optional.of("no mail server is named");
        }
        try {
            MimeMessage message = new OfKey(sender.get().getSession(), letter.key());
            MimeMessageHelper mail =
                    new MimeMessageHelper(
                            message, !letter.attached().isEmpty(), StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(letter.to());
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            for (Attached each : letter.attached()) {
                mail.addAttachment(each.name(), new ByteArrayResource(each.file()), DOCX);
            }
            message.setHeader(UNIT, letter.unit());
            sender.get().send(message);
            return Optional.empty();
        } catch (MailException | MessagingException trouble) {
            return Optional.of(trouble.getClass().getSimpleName());
        }
    }

    /** A mail that was sent twice has the same id, so that the receiver's server may know it. */
    private static final class OfKey extends MimeMessage {

        private final String id;

        private OfKey(Session session, String key) {
            super(session);
            id =
                    "<%s@thidua>"
                            .formatted(
                                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
