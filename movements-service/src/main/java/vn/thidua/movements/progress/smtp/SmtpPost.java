package vn.thidua.movements.progress.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.Letters;
import vn.thidua.movements.progress.Post;

/** Hands mail to the server that {@code spring.mail.host} names. */
@Component
class SmtpPost implements Post {

    /** Whose mail it is, for a sink that shows mail to that unit only. */
    static final String UNIT = "X-Thidua-Unit";

    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

    SmtpPost(ObjectProvider<JavaMailSenderImpl> sender, Letters letters) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = letters.from();
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
                    new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(letter.to());
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
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
