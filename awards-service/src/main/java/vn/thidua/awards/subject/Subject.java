package vn.thidua.awards.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đối tượng khen thưởng: a person, a collective or a household of a unit, with what is known of its years.
 *
 * @param unit which unit keeps it; the one that continues an ended unit keeps its subjects on
 * @param post chức vụ, nơi công tác
 * @param period in which years it counts
 * @param mergedInto the entry under which a person has said this one belongs (cùng một đối tượng)
 * @param different entries that a person has said to be somebody else
 * @param version 0 is a new one
 */
public record Subject(
        SubjectId id,
        TenantId unit,
        String name,
        String post,
        PeriodKind period,
        Profile profile,
        History history,
        Optional<SubjectId> mergedInto,
        Set<SubjectId> different,
        long version) {

    public Subject {
        different = Set.copyOf(different);
    }

    /** What has to be known to look at a card. */
    public record Desk(LocalDate today, Set<String> places, CitizenNumbers numbers) {}

    /** Ghi vào danh sách. */
    public static SubjectOutcome register(SubjectId id, TenantId unit, Card card, Desk desk) {
        List<Flaw> flaws = card.flaws(desk.today().getYear(), desk.places());
        return flaws.isEmpty()
                ? new SubjectOutcome.Done(
                        new Subject(
                                id,
                                unit,
                                card.name().strip(),
                                card.post().strip(),
                                card.period(),
                                card.profile(
                                        card.number()
                                                .map(number -> desk.numbers().seal(number, id))),
                                History.NONE,
                                Optional.empty(),
                                Set.of(),
                                0))
                : new SubjectOutcome.Refused(flaws);
    }

    /** Sửa thông tin. */
    public SubjectOutcome correct(Card card, Desk desk) {
        List<Flaw> flaws = new ArrayList<>(card.flaws(desk.today().getYear(), desk.places()));
        if (card.kind() != kind()) {
            flaws.add(new Flaw("kind", SubjectReason.KIND_FIXED));
        }
        if (flaws.isEmpty()) {
            flaws.addAll(keptNumber(card, desk));
        }
        return flaws.isEmpty()
                ? new SubjectOutcome.Done(
                        with(
                                card.name().strip(),
                                card.post().strip(),
                                card.period(),
                                card.profile(
                                        card.citizenNumber().isEmpty()
                                                ? citizenNumber()
                                                : card.number()
                                                        .map(
                                                                number ->
                                                                        desk.numbers()
                                                                                .seal(
                                                                                        number,
                                                                                        id)))))
                : new SubjectOutcome.Refused(flaws);
    }

    /** The number that stays must fit what is said of the person now. */
    private List<Flaw> keptNumber(Card card, Desk desk) {
        return card.citizenNumber().isPresent()
                ? List.of()
                : citizenNumber()
                        .map(number -> desk.numbers().open(number, id))
                        .flatMap(
                                number ->
                                        number.refusal(
                                                desk.places(),
                                                card.gender().orElseThrow(),
                                                card.birthYear()))
                        .map(reason -> new Flaw("citizenNumber", reason))
                        .stream()
                        .toList();
    }

    /** Ghi quá trình: ratings, initiatives, disciplines and so on, all of them anew. */
    public SubjectOutcome tell(History next, LocalDate today) {
        List<Flaw> flaws = HistoryCheck.of(next, kind(), today);
        return flaws.isEmpty()
                ? new SubjectOutcome.Done(with(next))
                : new SubjectOutcome.Refused(flaws);
    }

    /** Gộp vào another entry of the same subject: both stay as they are and are read as one. */
    public SubjectOutcome merge(Subject main) {
        if (id.equals(main.id)) {
            return new SubjectOutcome.Refused(SubjectReason.SAME_SUBJECT);
        }
        if (kind() != main.kind()) {
            return new SubjectOutcome.Refused(SubjectReason.OTHER_KIND);
        }
        if (mergedInto.isPresent() || main.mergedInto.isPresent()) {
            return new SubjectOutcome.Refused(SubjectReason.ALREADY_MERGED);
        }
        return new SubjectOutcome.Done(tied(Optional.of(main.id), different));
    }

    /** Tách ra: takes the merging back. */
    public SubjectOutcome separate() {
        return mergedInto.isEmpty()
                ? new SubjectOutcome.Refused(SubjectReason.NOT_MERGED)
                : new SubjectOutcome.Done(tied(Optional.empty(), different));
    }

    /** Không phải cùng một đối tượng: not proposed again. */
    public SubjectOutcome tellApart(Subject other) {
        if (id.equals(other.id)) {
            return new SubjectOutcome.Refused(SubjectReason.SAME_SUBJECT);
        }
        Set<SubjectId> more = new HashSet<>(different);
        more.add(other.id);
        return new SubjectOutcome.Done(tied(mergedInto, more));
    }

    public SubjectKind kind() {
        return profile.kind();
    }

    public Optional<SealedNumber> citizenNumber() {
        return profile instanceof Profile.Person person ? person.citizenNumber() : Optional.empty();
    }

    /**
     * Có thể là cùng một đối tượng: the same number, or the same name in whatever spelling without a year of birth or a
     * number that speaks against it. Nobody is merged without a person's yes.
     */
    public boolean mayBe(Subject other) {
        if (kind() != other.kind()
                || id.equals(other.id)
                || different.contains(other.id)
                || other.different.contains(id)) {
            return false;
        }
        Optional<String> mine = citizenNumber().map(SealedNumber::index);
        Optional<String> others = other.citizenNumber().map(SealedNumber::index);
        if (mine.isPresent() && others.isPresent()) {
            return mine.equals(others);
        }
        return Folded.of(name).equals(Folded.of(other.name)) && sameBirthYear(other);
    }

    private boolean sameBirthYear(Subject other) {
        return !(profile instanceof Profile.Person mine
                        && other.profile instanceof Profile.Person others)
                || mine.birthYear().isEmpty()
                || others.birthYear().isEmpty()
                || mine.birthYear().equals(others.birthYear());
    }

    private Subject with(String newName, String newPost, PeriodKind newPeriod, Profile next) {
        return new Subject(
                id,
                unit,
                newName,
                newPost,
                newPeriod,
                next,
                history,
                mergedInto,
                different,
                version);
    }

    public Subject with(History next) {
        return new Subject(
                id, unit, name, post, period, profile, next, mergedInto, different, version);
    }

    private Subject tied(Optional<SubjectId> into, Set<SubjectId> apart) {
        return new Subject(id, unit, name, post, period, profile, history, into, apart, version);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Subject[" + id + " of " + unit + "]";
    }
}
