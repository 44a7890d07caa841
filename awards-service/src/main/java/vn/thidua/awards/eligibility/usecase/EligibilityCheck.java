package vn.thidua.awards.eligibility.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.eligibility.Career;
import vn.thidua.awards.eligibility.Careers;
import vn.thidua.awards.eligibility.Eligibility;
import vn.thidua.awards.eligibility.EligibilityOutcome;
import vn.thidua.awards.eligibility.Period;
import vn.thidua.awards.eligibility.Question;
import vn.thidua.awards.eligibility.RuleReader;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Tenancy;

/** Đối chiếu điều kiện of the subjects of the bound unit, by the law and by what its province adds. */
@Component
public class EligibilityCheck {

    private final Careers careers;
    private final Eligibility eligibility;
    private final ConsultCatalogue catalogue;
    private final RuleReader rules;
    private final Clock clock;

    EligibilityCheck(
            Careers careers,
            Eligibility eligibility,
            ConsultCatalogue catalogue,
            RuleReader rules,
            Clock clock) {
        this.careers = careers;
        this.eligibility = eligibility;
        this.catalogue = catalogue;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What came of a question.
     *
     * @param period the year in the sense of the years in which the subject counts
     */
    public record Asked(Period period, EligibilityOutcome outcome) {}

    /**
     * What lies before the subject.
     *
     * @param prospects all titles for such a subject
     * @param shaken awards whose ground was taken back
     */
    public record Outlook(List<Eligibility.Prospect> prospects, List<Eligibility.Shaken> shaken) {

        public Outlook {
            prospects = List.copyOf(prospects);
            shaken = List.copyOf(shaken);
        }
    }

    /** By the law of the working date; empty: the unit has no such subject. */
    public Optional<EligibilityOutcome> check(
            SubjectId subject, AwardCode award, MeritKind merit, int year) {
        return ask(subject, award, merit, year, today()).map(Asked::outcome);
    }

    /**
     * By the law of a day; empty: the unit has no such subject.
     *
     * @param year in the sense of the years in which the subject counts
     */
    public Optional<Asked> ask(
            SubjectId subject, AwardCode award, MeritKind merit, int year, LocalDate on) {
        return careers.of(subject)
                .map(
                        career ->
                                asked(
                                        career,
                                        award,
                                        merit,
                                        year,
                                        on,
                                        catalogue
                                                .offer(Tenancy.tenant(), award, on)
                                                .map(this::local)));
    }

    /**
     * The same question about many subjects, for lists of nominees.
     *
     * @param year in the sense of the years in which each subject counts
     * @return those that the unit has
     */
    public Map<SubjectId, Asked> ask(
            Collection<SubjectId> subjects,
            AwardCode award,
            MeritKind merit,
            int year,
            LocalDate on) {
        Optional<Eligibility.Local> local =
                catalogue.offer(Tenancy.tenant(), award, on).map(this::local);
        return careers.compared(
                subjects,
                eligibility.lookback(award, on, year, local),
                career -> asked(career, award, merit, year, on, local));
    }

    private Asked asked(
            Career career,
            AwardCode award,
            MeritKind merit,
            int year,
            LocalDate on,
            Optional<Eligibility.Local> local) {
        Period period = new Period(career.facts().period(), year);
        return new Asked(
                period, eligibility.of(career, new Question(award, merit, period, on), local));
    }

    private Eligibility.Local local(Offer offer) {
        return new Eligibility.Local(offer.award(), rules.conditions(offer));
    }

    /** All titles, and what a revocation has shaken; empty: the unit has no such subject. */
    public Optional<Outlook> outlook(SubjectId subject, int year, LocalDate on) {
        return careers.of(subject)
                .map(
                        career ->
                                new Outlook(
                                        eligibility.outlook(career, year, on, offered(on)),
                                        eligibility.shaken(career)));
    }

    private List<Eligibility.Local> offered(LocalDate on) {
        return catalogue.offers(Tenancy.tenant(), on).stream().map(this::local).toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
