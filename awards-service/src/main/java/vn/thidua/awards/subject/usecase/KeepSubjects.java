package vn.thidua.awards.subject.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.Card;
import vn.thidua.awards.subject.CitizenNumber;
import vn.thidua.awards.subject.CitizenNumbers;
import vn.thidua.awards.subject.Flaw;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.Places;
import vn.thidua.awards.subject.SealedNumber;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectOutcome;
import vn.thidua.awards.subject.SubjectReason;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;

/** Danh sách người và tập thể: ghi, sửa, tìm, gộp, tách. */
@Component
public class KeepSubjects {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";
    private static final int MOST_GROUPS = 50;

    /** A subject with those that may be the same. */
    public record Seen(WholeSubject subject, List<Subject> alike) {}

    private final Subjects subjects;
    private final CitizenNumbers numbers;
    private final Places places;
    private final Clock clock;

    KeepSubjects(Subjects subjects, CitizenNumbers numbers, Places places, Clock clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.places = places;
        this.clock = clock;
    }

    public Subjects.Found search(Subjects.Search search) {
        return subjects.search(search);
    }

    /** The main entry and its parts, also when asked for one of them. */
    public Optional<Seen> see(SubjectId id) {
        return subjects.whole(id).map(whole -> new Seen(whole, subjects.alike(whole.main())));
    }

    public List<List<Subject>> duplicates() {
        return subjects.duplicates(MOST_GROUPS);
    }

    public Outcome<Seen> register(Caller by, Card card) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        SubjectId id = new SubjectId(UUID.randomUUID().toString());
        return switch (Subject.register(id, by.tenant(), card, desk())) {
            case SubjectOutcome.Refused(var flaws) -> new Outcome.Refused<>(flaws);
            case SubjectOutcome.Done(var subject) -> {
                Optional<Flaw> taken = taken(subject);
                if (taken.isPresent()) {
                    yield new Outcome.Refused<>(List.of(taken.get()));
                }
                subjects.add(subject);
                yield seen(id);
            }
        };
    }

    public Outcome<Seen> correct(Caller by, SubjectId id, long version, Card card) {
        return change(by, id, version, subject -> subject.correct(card, desk()));
    }

    public Outcome<Seen> tell(Caller by, SubjectId id, long version, History history) {
        return change(by, id, version, subject -> subject.tell(history, today()));
    }

    /** Gộp: {@code id} becomes a part of {@code main}. */
    public Outcome<Seen> merge(Caller by, SubjectId id, long version, SubjectId main) {
        Optional<Subject> other = subjects.find(main);
        return other.isEmpty()
                ? new Outcome.Absent<>()
                : change(by, id, version, subject -> subject.merge(other.get()));
    }

    /** Tách: {@code id} is an entry of its own again. */
    public Outcome<Seen> separate(Caller by, SubjectId id, long version) {
        return change(by, id, version, Subject::separate);
    }

    /** Không phải cùng một đối tượng. */
    public Outcome<Seen> tellApart(Caller by, SubjectId id, long version, SubjectId other) {
        Optional<Subject> second = subjects.find(other);
        return second.isEmpty()
                ? new Outcome.Absent<>()
                : change(by, id, version, subject -> subject.tellApart(second.get()));
    }

    private Outcome<Seen> change(
            Caller by, SubjectId id, long version, Function<Subject, SubjectOutcome> decide) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        Optional<Subject> known = subjects.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (known.get().version() != version) {
            return new Outcome.Stale<>(known.get().version());
        }
        return switch (decide.apply(known.get())) {
            case SubjectOutcome.Refused(var flaws) -> new Outcome.Refused<>(flaws);
            case SubjectOutcome.Done(var changed) -> stored(changed);
        };
    }

    private Outcome<Seen> stored(Subject changed) {
        Optional<Flaw> taken = taken(changed);
        if (taken.isPresent()) {
            return new Outcome.Refused<>(List.of(taken.get()));
        }
        return subjects.replace(changed)
                ? seen(changed.id())
                : new Outcome.Stale<>(changed.version() + 1);
    }

    /** A number belongs to one person; entries of one person may all have it. */
    private Optional<Flaw> taken(Subject subject) {
        return subject.citizenNumber().map(SealedNumber::index).stream()
                .flatMap(index -> subjects.withNumber(index).stream())
                .filter(other -> !other.id().equals(subject.id()) && !isOne(other, subject))
                .findFirst()
                .map(_ -> new Flaw("citizenNumber", SubjectReason.CITIZEN_NUMBER_TAKEN));
    }

    private boolean isOne(Subject other, Subject subject) {
        return subject.mergedInto().isPresent()
                || subjects.whole(other.id())
                        .filter(whole -> whole.ids().contains(subject.id()))
                        .isPresent();
    }

    private Outcome<Seen> seen(SubjectId id) {
        return see(id).<Outcome<Seen>>map(Outcome.Done::new).orElseGet(Outcome.Absent::new);
    }

    private Subject.Desk desk() {
        return new Subject.Desk(today(), places.codes(), numbers);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the person keeps the register. */
    public boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    /** The number, for a mask of it; those who do not keep the register get none. */
    public Optional<CitizenNumber> numberFor(Caller by, Seen seen) {
        Subject subject = seen.subject().main();
        return works(by)
                ? subject.citizenNumber().map(number -> numbers.open(number, subject.id()))
                : Optional.empty();
    }
}
