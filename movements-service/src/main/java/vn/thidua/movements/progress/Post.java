package vn.thidua.movements.progress;

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
    record Letter(String key, String unit, String to, String subject, String text) {}
}
