package vn.thidua.reporting.deadline;

import java.util.List;
import java.util.Optional;

/** Bưu điện: how mail leaves. */
public interface Post {

    /** Whether a mail server is named. */
    boolean isSetUp();

    /** Hands it to the mail server; why not, if it did not take it. */
    Optional<String> send(Letter letter);

    /**
     * Thư.
     *
     * @param key by which a receiver may know that two are one
     * @param unit whose letter it is
     */
    record Letter(
            String key,
            String unit,
            String to,
            String subject,
            String text,
            List<Attached> attached) {

        public Letter {
            attached = List.copyOf(attached);
        }
    }

    /** Tệp kèm theo, a .docx. */
    final class Attached {

        private final String name;
        private final byte[] file;

        public Attached(String name, byte[] file) {
            this.name = name;
            this.file = file.clone();
        }

        public String name() {
            return name;
        }

        public byte[] file() {
            return file.clone();
        }
    }
}
