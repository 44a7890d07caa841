package vn.thidua.awards.subject.mongo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.SealedNumber;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.platform.tenancy.TenantId;

/** Subjects as documents. */
final class SubjectBson {

    static final String KIND = "kind";

    /** The folded name. */
    static final String FOLDED = "folded";

    /** Folded words of name and post. */
    static final String WORDS = "words";

    /** The given name first, as lists of people are ordered. */
    static final String ORDER = "order";

    /** Whether it is not merged into another one. */
    static final String MAIN = "main";

    static final String MERGED_INTO = "mergedInto";
    static final String NUMBER_INDEX = "citizenNumber.index";

    private SubjectBson() {}

    static Document write(Subject subject) {
        Folded name = Folded.of(subject.name());
        Document document =
                new Document("_id", subject.id().value())
                        .append("unitId", subject.unit().value())
                        .append("version", subject.version())
                        .append(KIND, subject.kind().name())
                        .append("name", subject.name())
                        .append(FOLDED, name.key())
                        .append(WORDS, Folded.of(subject.name() + " " + subject.post()).key())
                        .append(ORDER, order(name, subject.kind()))
                        .append("post", subject.post())
                        .append("period", subject.period().name())
                        .append(MAIN, subject.mergedInto().isEmpty())
                        .append("history", write(subject.history()));
        subject.mergedInto().ifPresent(main -> document.append(MERGED_INTO, main.value()));
        if (!subject.different().isEmpty()) {
            document.append(
                    "different",
                    subject.different().stream().map(SubjectId::value).sorted().toList());
        }
        switch (subject.profile()) {
            case Profile.Person person -> {
                document.append("category", person.category().name())
                        .append("gender", person.gender().name());
                person.birthYear().ifPresent(year -> document.append("birthYear", year));
                person.citizenNumber()
                        .ifPresent(
                                number ->
                                        document.append(
                                                "citizenNumber",
                                                new Document("keyId", number.keyId())
                                                        .append("sealed", number.sealed())
                                                        .append("index", number.index())));
            }
            case Profile.Collective collective -> {
                document.append("enterprise", collective.enterprise());
                collective.members().ifPresent(count -> document.append("members", count));
                collective.women().ifPresent(count -> document.append("women", count));
            }
            case Profile.Household() -> {}
        }
        return document;
    }

    private static String order(Folded name, SubjectKind kind) {
        int last = name.key().lastIndexOf(' ');
        return kind == SubjectKind.PERSON && last >= 0
                ? name.key().substring(last + 1) + " " + name.key().substring(0, last)
                : name.key();
    }

    private static Document write(History history) {
        return new Document(
                        "ratings",
                        history.ratings().stream()
                                .map(
                                        each ->
                                                new Document("period", each.period().name())
                                                        .append("year", each.year())
                                                        .append("rating", each.rating().name())
                                                        .append("source", each.source()))
                                .toList())
                .append(
                        "initiatives",
                        history.initiatives().stream().map(SubjectBson::write).toList())
                .append(
                        "disciplines",
                        history.disciplines().stream()
                                .map(
                                        each ->
                                                until(
                                                        new Document("form", each.form())
                                                                .append(
                                                                        "from",
                                                                        each.from().toString()),
                                                        each.until()))
                                .toList())
                .append(
                        "concerns",
                        history.concerns().stream()
                                .map(
                                        each ->
                                                until(
                                                        new Document(KIND, each.kind().name())
                                                                .append("what", each.what())
                                                                .append("source", each.source())
                                                                .append(
                                                                        "from",
                                                                        each.from().toString())
                                                                .append(
                                                                        "severity",
                                                                        each.severity().name()),
                                                        each.until()))
                                .toList())
                .append(
                        "leaves",
                        history.leaves().stream()
                                .map(
                                        each ->
                                                new Document("from", each.from().toString())
                                                        .append("until", each.until().toString()))
                                .toList());
    }

    private static Document write(History.Initiative initiative) {
        Document document =
                new Document("id", initiative.id())
                        .append(KIND, initiative.kind().name())
                        .append("title", initiative.title())
                        .append("scope", initiative.scope().name())
                        .append("year", initiative.year())
                        .append("certificate", initiative.certificate());
        initiative
                .used()
                .ifPresent(
                        use ->
                                document.append(
                                        "used",
                                        new Document("award", use.award().value())
                                                .append("year", use.year())));
        return document;
    }

    private static Document until(Document document, Optional<LocalDate> until) {
        until.ifPresent(date -> document.append("until", date.toString()));
        return document;
    }

    static Subject read(Document document) {
        return new Subject(
                new SubjectId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                document.getString("name"),
                document.getString("post"),
                PeriodKind.valueOf(document.getString("period")),
                profile(document),
                history(document.get("history", Document.class)),
                Optional.ofNullable(document.getString(MERGED_INTO)).map(SubjectId::new),
                ids(document.getList("different", String.class)),
                document.get("version", Number.class).longValue());
    }

    private static Set<SubjectId> ids(@Nullable List<String> values) {
        return values == null
                ? Set.of()
                : values.stream()
                        .map(SubjectId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Profile profile(Document document) {
        return switch (SubjectKind.valueOf(document.getString(KIND))) {
            case PERSON ->
                    new Profile.Person(
                            PersonCategory.valueOf(document.getString("category")),
                            Gender.valueOf(document.getString("gender")),
                            number(document, "birthYear"),
                            Optional.ofNullable(document.get("citizenNumber", Document.class))
                                    .map(
                                            number ->
                                                    new SealedNumber(
                                                            number.getString("keyId"),
                                                            number.getString("sealed"),
                                                            number.getString("index"))));
            case COLLECTIVE ->
                    new Profile.Collective(
                            document.getBoolean("enterprise"),
                            number(document, "members"),
                            number(document, "women"));
            case HOUSEHOLD -> new Profile.Household();
        };
    }

    private static OptionalInt number(Document document, String field) {
        return document.get(field) instanceof Number number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private static History history(Document document) {
        return new History(
                document.getList("ratings", Document.class).stream()
                        .map(
                                each ->
                                        new History.YearlyRating(
                                                PeriodKind.valueOf(each.getString("period")),
                                                each.getInteger("year"),
                                                Rating.valueOf(each.getString("rating")),
                                                each.getString("source")))
                        .toList(),
                document.getList("initiatives", Document.class).stream()
                        .map(SubjectBson::initiative)
                        .toList(),
                document.getList("disciplines", Document.class).stream()
                        .map(
                                each ->
                                        new History.Discipline(
                                                each.getString("form"),
                                                LocalDate.parse(each.getString("from")),
                                                until(each)))
                        .toList(),
                document.getList("concerns", Document.class).stream()
                        .map(
                                each ->
                                        new History.Concern(
                                                History.ConcernKind.valueOf(each.getString(KIND)),
                                                each.getString("what"),
                                                each.getString("source"),
                                                LocalDate.parse(each.getString("from")),
                                                until(each),
                                                History.Severity.valueOf(
                                                        each.getString("severity"))))
                        .toList(),
                document.getList("leaves", Document.class).stream()
                        .map(
                                each ->
                                        new History.Leave(
                                                LocalDate.parse(each.getString("from")),
                                                LocalDate.parse(each.getString("until"))))
                        .toList());
    }

    private static History.Initiative initiative(Document each) {
        return new History.Initiative(
                each.getString("id"),
                History.InitiativeKind.valueOf(each.getString(KIND)),
                each.getString("title"),
                History.Scope.valueOf(each.getString("scope")),
                each.getInteger("year"),
                each.getString("certificate"),
                Optional.ofNullable(each.get("used", Document.class))
                        .map(
                                use ->
                                        new History.Use(
                                                new AwardCode(use.getString("award")),
                                                use.getInteger("year"))));
    }

    private static Optional<LocalDate> until(Document document) {
        return Optional.ofNullable(document.getString("until")).map(LocalDate::parse);
    }
}
