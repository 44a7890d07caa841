package vn.thidua.reporting.deadline.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.time.WorkingDays;
import vn.thidua.reporting.deadline.DailyMail;
import vn.thidua.reporting.deadline.DailyMails;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.Drafts;
import vn.thidua.reporting.deadline.Letters;
import vn.thidua.reporting.deadline.Mailbox;
import vn.thidua.reporting.deadline.Mailboxes;
import vn.thidua.reporting.deadline.Post;

/**
 * Nhắc đơn vị bằng thư, once on a working day. That a unit is to be reminded is stored first and sent afterwards, so that a
 * crash loses no mail and a restart sends none twice.
 */
@Component
public class RemindUnits {

    private static final Logger LOG = LoggerFactory.getLogger(RemindUnits.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_DRAFTS = 5;

    /** Longer than a mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Mailboxes mailboxes;
    private final DailyMails mails;
    private final ListDeadlines deadlines;
    private final Letters letters;
    private final Drafts drafts;
    private final Post post;
    private final WorkingDays days;
    private final TenantTree tree;
    private final Clock clock;

    RemindUnits(
            Mailboxes mailboxes,
            DailyMails mails,
            ListDeadlines deadlines,
            Letters letters,
            Drafts drafts,
            Post post,
            WorkingDays days,
            TenantTree tree,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.mails = mails;
        this.deadlines = deadlines;
        this.letters = letters;
        this.drafts = drafts;
        this.post = post;
        this.days = days;
        this.tree = tree;
        this.clock = clock;
    }

    /** Notes each unit that has something to be reminded of today, once. */
    public int noteDue() {
        LocalDate today = deadlines.today();
        if (!post.isSetUp() || !days.isWorking(today)) {
            return 0;
        }
        int noted = 0;
        for (TenantId unit :
                Tenancy.call(
                        new TenantScope.AllTenants("look for units to be reminded"),
                        mailboxes::units)) {
            noted +=
                    Tenancy.call(
                                    new TenantScope.Work(unit, "note a reminder"),
                                    () ->
                                            news(unit).isPresent()
                                                    && mails.add(DailyMail.due(unit, today)))
                            ? 1
                            : 0;
        }
        return noted;
    }

    /** Sends what waits. */
    public int send() {
        if (!post.isSetUp()) {
            return 0;
        }
        int sent = 0;
        for (DailyMails.Waiting each :
                Tenancy.call(
                        new TenantScope.AllTenants("look for reminders that wait"),
                        () -> mails.waiting(AT_ONCE))) {
            sent +=
                    Tenancy.call(
                                    new TenantScope.Work(each.unit(), "send a reminder"),
                                    () -> send(each.id()))
                            ? 1
                            : 0;
        }
        return sent;
    }

    private boolean send(String id) {
        Optional<DailyMail> claimed = mails.claim(id, LEASE).filter(DailyMail::isOpen);
        if (claimed.isEmpty()) {
            return false;
        }
        DailyMail mail = claimed.get();
        Optional<Post.Letter> letter = letter(mail);
        if (letter.isEmpty()) {
            mails.settle(mail.notNeeded(), Duration.ZERO);
            return false;
        }
        Optional<String> trouble = post.send(letter.get());
        if (trouble.isPresent()) {
            LOG.warn(
                    "daily mail refused unit={} attempts={} why={}",
                    mail.unit(),
                    mail.attempts(),
                    trouble.get());
            mails.settle(mail.refused(trouble.get()), PAUSE.multipliedBy(mail.attempts()));
            return false;
        }
        mails.settle(mail.sent(), Duration.ZERO);
        return true;
    }

    /** Nothing once all was answered, the day is over or the unit wants no mail any more. */
    private Optional<Post.Letter> letter(DailyMail mail) {
        if (!mail.on().equals(LocalDate.now(clock))) {
            return Optional.empty();
        }
        return mailboxes
                .own()
                .map(Mailbox::address)
                .flatMap(to -> news(mail.unit()).map(news -> letter(mail, to, news)));
    }

    private Post.Letter letter(DailyMail mail, String to, Letters.News news) {
        List<Post.Attached> attached =
                news.own().stream()
                        .filter(due -> due.kind() == Deadline.Kind.REPORT)
                        .flatMap(due -> drafts.of(mail.unit(), due).stream())
                        .limit(MOST_DRAFTS)
                        .toList();
        String name = tree.node(mail.unit()).map(TenantNode::name).orElse(mail.unit().value());
        return letters.letter(mail, to, name, news, attached);
    }

    private Optional<Letters.News> news(TenantId unit) {
        return letters.news(deadlines.of(unit), deadlines.belowForMail(unit), deadlines.today());
    }
}
