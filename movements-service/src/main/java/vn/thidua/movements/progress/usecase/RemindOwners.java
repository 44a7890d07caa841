package vn.thidua.movements.progress.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.Letters;
import vn.thidua.movements.progress.MailedLink;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.Post;
import vn.thidua.movements.progress.ProgressReason;
import vn.thidua.movements.progress.Reminder;
import vn.thidua.movements.progress.Reminders;
import vn.thidua.movements.progress.Rhythm;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Nhắc người phụ trách bằng thư. That an owner is to be reminded is stored first and sent afterwards, so that a crash
 * loses no mail; what opens a link is made when the mail is, and only its hash is kept.
 */
@Component
public class RemindOwners {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOwners.class);
    private static final int AT_ONCE = 50;
    private static final int TRIES = 5;

    /** Longer than a mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** 256 bits: nobody guesses one. */
    private static final int TOKEN_BYTES = 32;

    private final Assignments assignments;
    private final Reminders reminders;
    private final Post post;
    private final Letters letters;
    private final Rhythm rhythm;
    private final TenantTree tree;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RemindOwners(
            Assignments assignments,
            Reminders reminders,
            Post post,
            Letters letters,
            Rhythm rhythm,
            TenantTree tree,
            Clock clock) {
        this.assignments = assignments;
        this.reminders = reminders;
        this.post = post;
        this.letters = letters;
        this.rhythm = rhythm;
        this.tree = tree;
        this.clock = clock;
    }

    /** Gửi nhắc, by an official; the mail asks for all that the owner has open. */
    public Outcome<AssignmentId> remind(Caller by, AssignmentId id) {
        Optional<Assignment> known = assignments.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!TrackProgress.works(by)) {
            return new Outcome.Forbidden<>(TrackProgress.WORKERS_ONLY);
        }
        return refusal(known.get())
                .<Outcome<AssignmentId>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(id));
    }

    private Optional<ProgressReason> refusal(Assignment assignment) {
        if (!post.isSetUp()) {
            return Optional.of(ProgressReason.MAIL_NOT_SET_UP);
        }
        if (assignment.email().isEmpty()) {
            return Optional.of(ProgressReason.OWNER_WITHOUT_EMAIL);
        }
        if (assignment.open(today()).isEmpty()) {
            return Optional.of(ProgressReason.NOTHING_DUE);
        }
        if (assignment.isPutOff(today())) {
            return Optional.of(ProgressReason.PUT_OFF);
        }
        return reminders.add(Reminder.due(assignment.unit(), assignment.email().get(), today()))
                ? Optional.empty()
                : Optional.of(ProgressReason.REMINDED_TODAY);
    }

    /** Notes whom to remind today; every owner once, and no one who was reminded a short while ago. */
    public int noteDue() {
        if (!post.isSetUp() || !rhythm.isWorkday(today())) {
            return 0;
        }
        Map<TenantId, List<String>> due =
                Tenancy.call(
                                new TenantScope.AllTenants("look for owners to be reminded"),
                                () -> assignments.toAsk(today()))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Assignments.Addressee::unit,
                                        Collectors.mapping(
                                                Assignments.Addressee::email,
                                                Collectors.toList())));
        int noted = 0;
        for (Map.Entry<TenantId, List<String>> each : due.entrySet()) {
            noted +=
                    Tenancy.call(
                            new TenantScope.Work(each.getKey(), "note reminders"),
                            () -> noteDue(each.getKey(), each.getValue()));
        }
        return noted;
    }

    private int noteDue(TenantId unit, List<String> emails) {
        Set<String> fresh = reminders.last(rhythm.freshSince(today())).keySet();
        int noted = 0;
        for (String email : emails) {
            noted +=
                    !fresh.contains(email) && reminders.add(Reminder.due(unit, email, today()))
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
        for (Reminders.Waiting each :
                Tenancy.call(
                        new TenantScope.AllTenants("look for reminders that wait"),
                        () -> reminders.waiting(AT_ONCE))) {
            boolean went =
                    Tenancy.call(
                            new TenantScope.Work(each.unit(), "send a reminder"),
                            () -> send(each.id()));
            sent += went ? 1 : 0;
        }
        return sent;
    }

    private boolean send(String id) {
        Optional<Reminder> claimed = reminders.claim(id, LEASE);
        if (claimed.filter(Reminder::isOpen).isEmpty()) {
            return false;
        }
        Reminder reminder = claimed.get();
        List<Letters.Asked> asked = asked(reminder);
        if (asked.isEmpty()) {
            reminders.settle(reminder.notNeeded(), Duration.ZERO);
            return false;
        }
        Post.Letter letter = letters.reminder(reminder, unitName(reminder.unit()), asked);
        Optional<String> trouble = post.send(letter);
        if (trouble.isPresent()) {
            LOG.warn(
                    "reminder.refused unit={} attempts={} why={}",
                    reminder.unit().value(),
                    reminder.attempts(),
                    trouble.get());
            reminders.settle(reminder.refused(trouble.get()), pause(reminder));
            return false;
        }
        reminders.settle(reminder.sent(clock.instant()), Duration.ZERO);
        return true;
    }

    private static Duration pause(Reminder reminder) {
        Duration pause = PAUSE.multipliedBy(reminder.attempts());
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Everything that the owner has open, each with a link of its own. */
    private List<Letters.Asked> asked(Reminder reminder) {
        List<Letters.Asked> all = new ArrayList<>();
        assignments.ofOwner(reminder.email()).stream()
                .filter(each -> !each.isPutOff(today()))
                .sorted(Comparator.comparing(Assignment::name))
                .forEach(each -> all.addAll(asked(reminder, each.id())));
        return all;
    }

    private List<Letters.Asked> asked(Reminder reminder, AssignmentId id) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Assignment> known = assignments.find(id);
            if (known.isEmpty()) {
                return List.of();
            }
            List<MailedLink> links = new ArrayList<>();
            List<Letters.Asked> asked = new ArrayList<>();
            for (Period period : known.get().open(today())) {
                String token = token();
                links.add(
                        new MailedLink(
                                hash(token),
                                period,
                                reminder.email(),
                                letters.expiry(clock.instant()),
                                Optional.empty()));
                asked.add(new Letters.Asked(known.get(), period, token));
            }
            if (links.isEmpty() || assignments.store(known.get().mailed(links), List.of())) {
                return asked;
            }
        }
        throw new IllegalStateException("others keep changing the assignment " + id.value());
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String unitName(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
