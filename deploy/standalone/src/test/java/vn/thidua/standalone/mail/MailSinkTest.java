package vn.thidua.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

    @TempDir Path folder = Path.of("");

    @Test
    void every_mail_is_a_file_also_the_second_to_the_same_person() throws Exception {
        try (MailSink sink = MailSink.open(folder, Clock.systemUTC())) {
            send(sink, "thon@xa.vn", "Đề nghị cập nhật");
            send(sink, "thon@xa.vn", "Lần hai");
        }
        List<String> subjects = subjects();
        assertThat(subjects).containsExactly("Đề nghị cập nhật", "Lần hai");
    }

    @Test
    void only_this_machine_reaches_it() throws Exception {
        try (MailSink sink = MailSink.open(folder, Clock.systemUTC());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), sink.port())) {
            assertThat(socket.getInetAddress().isLoopbackAddress()).isTrue();
        }
    }

    private static void send(MailSink sink, String to, String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(sink.port()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("thidua@localhost");
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        mail.setText("Nội dung", "UTF-8");
        Transport.send(mail);
    }

    private List<String> subjects() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(MailSinkTest::subject).toList();
        }
    }

    private static String subject(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in).getSubject();
        } catch (IOException | MessagingException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
