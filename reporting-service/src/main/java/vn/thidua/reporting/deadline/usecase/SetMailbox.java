package vn.thidua.reporting.deadline.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.deadline.Mailbox;
import vn.thidua.reporting.deadline.Mailboxes;
import vn.thidua.reporting.deadline.Post;

/** Chọn địa chỉ nhận thư nhắc of the caller's unit. */
@Component
public class SetMailbox {

    /** What came of it. */
    public enum Outcome {
        DONE,
        FORBIDDEN,
        NO_ADDRESS
    }

    private final Mailboxes mailboxes;
    private final Post post;
    private final Clock clock;

    SetMailbox(Mailboxes mailboxes, Post post, Clock clock) {
        this.mailboxes = mailboxes;
        this.post = post;
        this.clock = clock;
    }

    public Optional<Mailbox> own() {
        return mailboxes.own();
    }

    public static boolean mayBeSetBy(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    /** Whether the installation can send mail at all. */
    public boolean mailLeaves() {
        return post.isSetUp();
    }

    /** A blank address ends the mails. */
    public Outcome set(Caller by, String typed) {
        if (!mayBeSetBy(by)) {
            return Outcome.FORBIDDEN;
        }
        if (typed.isBlank()) {
            mailboxes.remove();
            return Outcome.DONE;
        }
        Optional<String> address = Mailbox.address(typed);
        if (address.isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        mailboxes.keep(new Mailbox(by.tenant(), address.get(), by.subject(), clock.instant()));
        return Outcome.DONE;
    }
}
