package vn.thidua.awards.eligibility.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.eligibility.Career;
import vn.thidua.awards.eligibility.Careers;
import vn.thidua.awards.eligibility.Lookback;
import vn.thidua.awards.eligibility.Period;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Honours.Given;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;

/** Careers from the register of subjects and from the register of honours. */
@Component
class RegisteredCareers implements Careers {

    /** So many subjects in one question to the store. */
    private static final int AT_ONCE = 500;

    private final Subjects subjects;
    private final Honours honours;

    RegisteredCareers(Subjects subjects, Honours honours) {
        this.subjects = subjects;
        this.honours = honours;
    }

    @Override
    public Optional<Career> of(SubjectId subject) {
        return subjects.whole(subject)
                .map(whole -> new Career(facts(whole, honours.given(whole.ids()))));
    }

    @Override
    public <T> Map<SubjectId, T> compared(
            Collection<SubjectId> asked, Lookback read, Function<Career, T> compare) {
        Map<SubjectId, T> answers = new LinkedHashMap<>();
        List<SubjectId> all = asked.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<SubjectId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<SubjectId, T> found = some(some, read, compare);
            some.forEach(
                    id -> Optional.ofNullable(found.get(id)).ifPresent(it -> answers.put(id, it)));
        }
        return answers;
    }

    private <T> Map<SubjectId, T> some(
            List<SubjectId> asked, Lookback read, Function<Career, T> compare) {
        Map<SubjectId, WholeSubject> found = subjects.whole(asked);
        Map<SubjectId, List<Given>> lately =
                bySubject(honours.given(ids(found), read.ever(), read.lately(), read.since()));
        Map<SubjectId, T> answers = new HashMap<>();
        Map<SubjectId, WholeSubject> open = new HashMap<>();
        found.forEach(
                (id, whole) -> {
                    Career career = new Career(facts(whole, of(whole, lately)), read);
                    T answer = compare.apply(career);
                    if (career.lookedBeyond()) {
                        open.put(id, whole);
                    } else {
                        answers.put(id, answer);
                    }
                });
        if (!open.isEmpty()) {
            Map<SubjectId, List<Given>> before =
                    bySubject(honours.givenBefore(ids(open), read.lately(), read.since()));
            open.forEach(
                    (id, whole) -> {
                        List<Given> both = new ArrayList<>(of(whole, lately));
                        both.addAll(of(whole, before));
                        answers.put(id, compare.apply(new Career(facts(whole, both))));
                    });
        }
        return answers;
    }

    private static Set<SubjectId> ids(Map<SubjectId, WholeSubject> subjects) {
        return subjects.values().stream()
                .flatMap(whole -> whole.ids().stream())
                .collect(Collectors.toSet());
    }

    private static Map<SubjectId, List<Given>> bySubject(List<Given> all) {
        return all.stream().collect(Collectors.groupingBy(Given::subject));
    }

    private static List<Given> of(WholeSubject whole, Map<SubjectId, List<Given>> received) {
        return whole.ids().stream()
                .flatMap(id -> received.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private static Career.Facts facts(WholeSubject whole, List<Given> entries) {
        Subject main = whole.main();
        History history = whole.history();
        return new Career.Facts(
                kind(main.profile().kind()),
                main.period(),
                history.ratings().stream()
                        .map(
                                each ->
                                        new Career.Rated(
                                                new Period(each.period(), each.year()),
                                                each.rating()))
                        .toList(),
                entries.stream().map(RegisteredCareers::received).toList(),
                history.initiatives().stream().map(RegisteredCareers::invention).toList(),
                history.disciplines().stream()
                        .map(each -> new Career.Sanction(each.form(), each.from(), each.until()))
                        .toList(),
                history.concerns().stream()
                        .map(
                                each ->
                                        new Career.Concern(
                                                each.what(),
                                                each.source(),
                                                each.from(),
                                                each.until(),
                                                each.severity() == History.Severity.BLOCK))
                        .toList(),
                history.leaves().stream()
                        .map(each -> new Career.Leave(each.from(), each.until()))
                        .toList(),
                // no register says yet which share of a collective's members has a title
                List.of());
    }

    private static Career.Received received(Given honour) {
        return new Career.Received(
                honour.award(),
                honour.kind(),
                new Period(honour.period(), honour.year()),
                honour.decision(),
                honour.on(),
                !honour.counts());
    }

    private static Career.Invention invention(History.Initiative initiative) {
        return new Career.Invention(
                switch (initiative.kind()) {
                    case INITIATIVE -> Career.InventionKind.INITIATIVE;
                    case RESEARCH -> Career.InventionKind.RESEARCH;
                    case COMBAT_INGENUITY -> Career.InventionKind.COMBAT_INGENUITY;
                },
                initiative.title(),
                switch (initiative.scope()) {
                    case GRASSROOTS -> Career.Scope.GRASSROOTS;
                    case PROVINCE -> Career.Scope.PROVINCE;
                    case NATION -> Career.Scope.NATION;
                },
                initiative.year(),
                initiative.certificate(),
                initiative.used().map(use -> new Career.Use(use.award(), use.year())));
    }

    private static Award.Subject kind(SubjectKind kind) {
        return switch (kind) {
            case PERSON -> Award.Subject.INDIVIDUAL;
            case COLLECTIVE -> Award.Subject.COLLECTIVE;
            case HOUSEHOLD -> Award.Subject.HOUSEHOLD;
        };
    }
}
