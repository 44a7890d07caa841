package vn.thidua.awards.honour.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.HonourReason;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;

/** Ghi vào sổ khen thưởng what was decided outside the system or before it, and hủy bỏ of such entries. */
@Component
public class EnterHonours {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";
    private static final int FIRST_YEAR = 1945;

    /** What somebody fills in, complete or not. */
    public record Form(
            Optional<SubjectId> subject,
            String award,
            MeritKind kind,
            int year,
            String merit,
            String number,
            Optional<LocalDate> decidedOn,
            String authority,
            Award.Decider level) {}

    private final Subjects subjects;
    private final Honours honours;
    private final Catalogue catalogue;
    private final Clock clock;

    EnterHonours(Subjects subjects, Honours honours, Catalogue catalogue, Clock clock) {
        this.subjects = subjects;
        this.honours = honours;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Honours.Found search(Honours.Search search) {
        return honours.search(search);
    }

    public Honours.Found searchBelow(Honours.Search search) {
        return honours.searchBelow(search, LocalDate.now(clock));
    }

    public Outcome<Entry> enter(Caller by, Form form) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        Optional<WholeSubject> subject = form.subject().flatMap(subjects::whole);
        List<Outcome.Flaw> flaws = flaws(form, subject);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused<>(flaws);
        }
        Entry entry = entry(by, form, subject.orElseThrow());
        return isThere(entry, subject.orElseThrow()) || !honours.add(entry)
                ? new Outcome.Refused<>(
                        List.of(new Outcome.Flaw("number", HonourReason.ALREADY_THERE)))
                : new Outcome.Done<>(entry);
    }

    private List<Outcome.Flaw> flaws(Form form, Optional<WholeSubject> subject) {
        List<Outcome.Flaw> flaws = new ArrayList<>();
        if (subject.isEmpty()) {
            flaws.add(new Outcome.Flaw("subjectId", HonourReason.SUBJECT_MISSING));
        }
        award(form, subject.map(each -> each.main().kind()))
                .ifPresent(reason -> flaws.add(new Outcome.Flaw("award", reason)));
        if (form.merit().isBlank()) {
            flaws.add(new Outcome.Flaw("merit", HonourReason.MERIT_MISSING));
        }
        if (form.number().isBlank()) {
            flaws.add(new Outcome.Flaw("number", HonourReason.NUMBER_MISSING));
        }
        if (form.authority().isBlank()) {
            flaws.add(new Outcome.Flaw("authority", HonourReason.AUTHORITY_MISSING));
        }
        LocalDate today = LocalDate.now(clock);
        if (form.decidedOn().isEmpty()) {
            flaws.add(new Outcome.Flaw("decidedOn", HonourReason.DATE_MISSING));
        } else if (form.decidedOn().get().isAfter(today)) {
            flaws.add(new Outcome.Flaw("decidedOn", HonourReason.DATE_IN_FUTURE));
        }
        if (form.year() < FIRST_YEAR || form.year() > form.decidedOn().orElse(today).getYear()) {
            flaws.add(new Outcome.Flaw("year", HonourReason.YEAR_FLAWED));
        }
        return flaws;
    }

    /** Entries of the past may go back before the law of today: a code is known if it is or was in the catalogue. */
    private Optional<HonourReason> award(Form form, Optional<SubjectKind> kind) {
        List<Award> named =
                catalogue.entries().stream()
                        .filter(award -> award.code().value().equals(form.award()))
                        .toList();
        if (named.isEmpty()) {
            return Optional.of(HonourReason.AWARD_UNKNOWN);
        }
        return kind.isEmpty()
                        || named.stream()
                                .anyMatch(award -> award.appliesTo().contains(applied(kind.get())))
                ? Optional.empty()
                : Optional.of(HonourReason.AWARD_OF_OTHERS);
    }

    private static Award.Subject applied(SubjectKind kind) {
        return switch (kind) {
            case PERSON -> Award.Subject.INDIVIDUAL;
            case COLLECTIVE -> Award.Subject.COLLECTIVE;
            case HOUSEHOLD -> Award.Subject.HOUSEHOLD;
        };
    }

    private static Entry entry(Caller by, Form form, WholeSubject subject) {
        SubjectId main = subject.main().id();
        String same =
                "entered %s %s %s %s %s"
                        .formatted(
                                by.tenant(),
                                main,
                                form.award(),
                                form.year(),
                                Folded.of(form.number()).key());
        return new Entry(
                new Honour(
                        new HonourId(
                                UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8))
                                        .toString()),
                        by.tenant(),
                        main,
                        new AwardCode(form.award()),
                        form.kind(),
                        subject.main().period(),
                        form.year(),
                        form.merit().strip(),
                        new Honour.DecisionRef(
                                form.number().strip(),
                                form.decidedOn().orElseThrow(),
                                form.authority().strip(),
                                Optional.empty()),
                        Optional.empty()),
                Recipient.of(subject.main()),
                form.level(),
                Entry.Origin.ENTERED,
                SameRecipient.keptUnder(subject),
                0);
    }

    /** Also when a decision of the system or an entry that was merged says it. */
    private boolean isThere(Entry entry, WholeSubject subject) {
        return honours.of(subject.ids()).stream()
                .map(Entry::honour)
                .anyMatch(
                        each ->
                                each.award().equals(entry.honour().award())
                                        && each.year() == entry.honour().year()
                                        && Folded.of(each.decision().number())
                                                .equals(
                                                        Folded.of(
                                                                entry.honour()
                                                                        .decision()
                                                                        .number())));
    }

    /** Hủy bỏ an entry of the past; what the system has decided is revoked with its decision. */
    public Outcome<Entry> revoke(Caller by, HonourId id, LocalDate on) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        Optional<Entry> known = honours.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Entry entry = known.get();
        Optional<Outcome.Flaw> flaw = unrevocable(entry, on);
        if (flaw.isPresent()) {
            return new Outcome.Refused<>(List.of(flaw.get()));
        }
        Entry revoked = entry.revoked(on);
        return honours.replace(revoked)
                ? new Outcome.Done<>(revoked)
                : new Outcome.Stale<>(entry.version() + 1);
    }

    private Optional<Outcome.Flaw> unrevocable(Entry entry, LocalDate on) {
        if (entry.origin() == Entry.Origin.DECISION) {
            return Optional.of(new Outcome.Flaw("", HonourReason.FROM_DECISION));
        }
        if (!entry.honour().counts()) {
            return Optional.of(new Outcome.Flaw("", HonourReason.ALREADY_REVOKED));
        }
        return on.isAfter(LocalDate.now(clock))
                ? Optional.of(new Outcome.Flaw("revokedOn", HonourReason.DATE_IN_FUTURE))
                : Optional.empty();
    }

    static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
