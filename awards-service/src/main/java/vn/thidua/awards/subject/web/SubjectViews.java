package vn.thidua.awards.subject.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.Card;
import vn.thidua.awards.subject.CitizenNumber;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.awards.subject.usecase.KeepSubjects;

/** Subjects as the contract has them. */
final class SubjectViews {

    private SubjectViews() {}

    /** {@code SubjectCard} of the contract. */
    record CardJson(
            @NotNull SubjectKind kind,
            @NotNull @Size(max = 300) String name,
            @Size(max = 300) @Nullable String post,
            @Nullable PeriodKind period,
            @Nullable PersonCategory category,
            @Nullable Gender gender,
            @Nullable Integer birthYear,
            @Size(max = 40) @Nullable String citizenNumber,
            @Nullable Boolean enterprise,
            @Nullable Integer members,
            @Nullable Integer women) {

        Card card() {
            return new Card(
                    kind,
                    name,
                    post == null ? "" : post,
                    period == null ? PeriodKind.CALENDAR_YEAR : period,
                    Optional.ofNullable(category),
                    Optional.ofNullable(gender),
                    number(birthYear),
                    Optional.ofNullable(citizenNumber),
                    Boolean.TRUE.equals(enterprise),
                    number(members),
                    number(women));
        }

        private static OptionalInt number(@Nullable Integer value) {
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }

    record RatingJson(
            @NotNull PeriodKind period,
            int year,
            @NotNull Rating rating,
            @NotNull @Size(max = 300) String source) {

        static RatingJson of(History.YearlyRating each) {
            return new RatingJson(each.period(), each.year(), each.rating(), each.source());
        }

        History.YearlyRating rated() {
            return new History.YearlyRating(period, year, rating, source.strip());
        }
    }

    record UseJson(@NotNull AwardCode award, int year) {}

    record InitiativeJson(
            @NotNull @Size(min = 1, max = 60) String id,
            History.@NotNull InitiativeKind kind,
            @NotNull @Size(max = 500) String title,
            History.@NotNull Scope scope,
            int year,
            @NotNull @Size(max = 200) String certificate,
            @Valid @Nullable UseJson used) {

        static InitiativeJson of(History.Initiative each) {
            return new InitiativeJson(
                    each.id(),
                    each.kind(),
                    each.title(),
                    each.scope(),
                    each.year(),
                    each.certificate(),
                    each.used().map(use -> new UseJson(use.award(), use.year())).orElse(null));
        }

        History.Initiative initiative() {
            return new History.Initiative(
                    id,
                    kind,
                    title.strip(),
                    scope,
                    year,
                    certificate.strip(),
                    Optional.ofNullable(used).map(use -> new History.Use(use.award(), use.year())));
        }
    }

    record DisciplineJson(
            @NotNull @Size(max = 300) String form,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        static DisciplineJson of(History.Discipline each) {
            return new DisciplineJson(each.form(), each.from(), each.until().orElse(null));
        }

        History.Discipline discipline() {
            return new History.Discipline(form.strip(), from, Optional.ofNullable(until));
        }
    }

    record ConcernJson(
            History.@NotNull ConcernKind kind,
            @NotNull @Size(max = 1000) String what,
            @NotNull @Size(max = 300) String source,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            History.@NotNull Severity severity) {

        static ConcernJson of(History.Concern each) {
            return new ConcernJson(
                    each.kind(),
                    each.what(),
                    each.source(),
                    each.from(),
                    each.until().orElse(null),
                    each.severity());
        }

        History.Concern concern() {
            return new History.Concern(
                    kind, what.strip(), source.strip(), from, Optional.ofNullable(until), severity);
        }
    }

    record LeaveJson(@NotNull LocalDate from, @NotNull LocalDate until) {}

    /** {@code SubjectHistory} of the contract. */
    record HistoryJson(
            @NotNull @Size(max = 100) List<@Valid @NotNull RatingJson> ratings,
            @NotNull @Size(max = 200) List<@Valid @NotNull InitiativeJson> initiatives,
            @NotNull @Size(max = 50) List<@Valid @NotNull DisciplineJson> disciplines,
            @NotNull @Size(max = 100) List<@Valid @NotNull ConcernJson> concerns,
            @NotNull @Size(max = 50) List<@Valid @NotNull LeaveJson> leaves) {

        static HistoryJson of(History history) {
            return new HistoryJson(
                    history.ratings().stream().map(RatingJson::of).toList(),
                    history.initiatives().stream().map(InitiativeJson::of).toList(),
                    history.disciplines().stream().map(DisciplineJson::of).toList(),
                    history.concerns().stream().map(ConcernJson::of).toList(),
                    history.leaves().stream()
                            .map(each -> new LeaveJson(each.from(), each.until()))
                            .toList());
        }

        History history() {
            return new History(
                    ratings.stream().map(RatingJson::rated).toList(),
                    initiatives.stream().map(InitiativeJson::initiative).toList(),
                    disciplines.stream().map(DisciplineJson::discipline).toList(),
                    concerns.stream().map(ConcernJson::concern).toList(),
                    leaves.stream()
                            .map(each -> new History.Leave(each.from(), each.until()))
                            .toList());
        }
    }

    /** {@code SubjectRow} of the contract. */
    record RowJson(
            String id,
            String unitId,
            String unitName,
            SubjectKind kind,
            String name,
            String post,
            PeriodKind period,
            @Nullable PersonCategory category,
            @Nullable Gender gender,
            @Nullable Integer birthYear,
            @Nullable Boolean enterprise,
            @Nullable Integer members,
            @Nullable Integer women,
            boolean citizenNumberKnown,
            long version) {

        static RowJson of(Subject subject, String unitName) {
            Optional<Profile.Person> person = person(subject);
            Optional<Profile.Collective> collective =
                    subject.profile() instanceof Profile.Collective it
                            ? Optional.of(it)
                            : Optional.empty();
            return new RowJson(
                    subject.id().value(),
                    subject.unit().value(),
                    unitName,
                    subject.kind(),
                    subject.name(),
                    subject.post(),
                    subject.period(),
                    person.map(Profile.Person::category).orElse(null),
                    person.map(Profile.Person::gender).orElse(null),
                    person.map(Profile.Person::birthYear).map(SubjectViews::boxed).orElse(null),
                    collective.map(Profile.Collective::enterprise).orElse(null),
                    collective
                            .map(Profile.Collective::members)
                            .map(SubjectViews::boxed)
                            .orElse(null),
                    collective.map(Profile.Collective::women).map(SubjectViews::boxed).orElse(null),
                    subject.citizenNumber().isPresent(),
                    subject.version());
        }

        private static Optional<Profile.Person> person(Subject subject) {
            return subject.profile() instanceof Profile.Person it
                    ? Optional.of(it)
                    : Optional.empty();
        }
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** What the person may do with it. */
    enum Action {
        CORRECT,
        TELL,
        MERGE,
        READ_CITIZEN_NUMBER
    }

    /** {@code Subject} of the contract. */
    record SubjectJson(
            RowJson subject,
            HistoryJson history,
            HistoryJson wholeHistory,
            @Nullable String maskedCitizenNumber,
            List<RowJson> parts,
            List<RowJson> alike,
            List<Action> actions) {}

    record FoundJson(List<RowJson> subjects, long total) {}

    record GroupJson(List<RowJson> subjects) {}

    static SubjectJson view(
            KeepSubjects.Seen seen,
            Optional<CitizenNumber> number,
            boolean works,
            Function<Subject, RowJson> row) {
        WholeSubject whole = seen.subject();
        return new SubjectJson(
                row.apply(whole.main()),
                HistoryJson.of(whole.main().history()),
                HistoryJson.of(whole.history()),
                number.map(CitizenNumber::masked).orElse(null),
                whole.parts().stream().map(row).toList(),
                seen.alike().stream().map(row).toList(),
                works ? actions(whole.main()) : List.of());
    }

    private static List<Action> actions(Subject subject) {
        return subject.citizenNumber().isPresent()
                ? List.of(Action.values())
                : List.of(Action.CORRECT, Action.TELL, Action.MERGE);
    }
}
