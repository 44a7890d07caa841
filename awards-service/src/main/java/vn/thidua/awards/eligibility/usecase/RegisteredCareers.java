package vn.thidua.awards.eligibility.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.eligibility.Career;
import vn.thidua.awards.eligibility.Careers;
import vn.thidua.awards.eligibility.Period;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;

/** Careers from the register of subjects and from the register of honours. */
@Component
class RegisteredCareers implements Careers {

    private final Subjects subjects;
    private final Honours honours;

    RegisteredCareers(Subjects subjects, Honours honours) {
        this.subjects = subjects;
        this.honours = honours;
    }

    @Override
    public Optional<Career> of(SubjectId subject) {
        return subjects.whole(subject)
                .map(whole -> new Career(facts(whole, honours.of(whole.ids()))));
    }

    private static Career.Facts facts(WholeSubject whole, List<Entry> entries) {
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
                entries.stream().map(each -> received(each.honour())).toList(),
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

    private static Career.Received received(Honour honour) {
        return new Career.Received(
                honour.award(),
                honour.kind(),
                new Period(honour.period(), honour.year()),
                honour.decision().number(),
                honour.decision().date(),
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
