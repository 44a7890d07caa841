package vn.thidua.awards.decision.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DecisionRef;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.usecase.Outcome;
import vn.thidua.awards.dossier.usecase.RecordDecision;
import vn.thidua.awards.dossier.usecase.RecordRevocation;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.usecase.RecordHonour;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.usecase.UseInitiatives;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Thực hiện quyết định: what a decision says is written into dossiers and the register of honours, once however often and
 * in whatever order it is told. A line that was revoked counts for nothing, so eligibility, which is computed when it is
 * asked for, forgets it by itself.
 */
@Component
public class CarryOutDecisions {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutDecisions.class);

    /** The decision. */
    public record Act(
            String id,
            String number,
            LocalDate date,
            TenantId unit,
            Award.Decider decider,
            String authority) {}

    /**
     * A line of it.
     *
     * @param revoked when it was taken back, and why
     */
    public record Line(
            DossierId dossier,
            TenantId unit,
            Optional<SubjectId> subject,
            AwardCode award,
            MeritKind kind,
            int year,
            String merit,
            Optional<Taken> revoked) {}

    /** Taken back. */
    public record Taken(String number, LocalDate on, String words) {}

    private final RecordDecision decided;
    private final RecordRevocation revoked;
    private final RecordHonour honours;
    private final UseInitiatives initiatives;

    CarryOutDecisions(
            RecordDecision decided,
            RecordRevocation revoked,
            RecordHonour honours,
            UseInitiatives initiatives) {
        this.decided = decided;
        this.revoked = revoked;
        this.honours = honours;
        this.initiatives = initiatives;
    }

    public void carryOut(Act act, Line line) {
        Outcome<AwardDossier> outcome =
                decided.record(
                        line.unit(),
                        line.dossier(),
                        new DecisionRef(act.id(), act.number(), act.date(), act.unit()));
        if (!(outcome instanceof Outcome.Done<AwardDossier>(var dossier))) {
            LOG.warn(
                    "a line of a decision is not carried out decision={} dossier={} why={}",
                    act.id(),
                    line.dossier(),
                    outcome);
            return;
        }
        Optional<RecordHonour.Decided> honour =
                line.subject().map(subject -> honour(act, line, subject));
        honour.ifPresent(honours::record);
        initiative(line, dossier.content().nominee());
        line.revoked()
                .ifPresent(
                        taken -> {
                            honour.ifPresent(
                                    each -> honours.revoke(line.unit(), each.honour(), taken.on()));
                            Outcome<AwardDossier> _ =
                                    revoked.record(
                                            line.unit(),
                                            line.dossier(),
                                            act.unit(),
                                            taken.number() + ": " + taken.words());
                        });
    }

    /** What the nominee named is used up, or free again. */
    private void initiative(Line line, Nominee nominee) {
        if (line.subject().isEmpty() || nominee.initiative().isEmpty()) {
            return;
        }
        SubjectId subject = line.subject().get();
        String named = nominee.initiative().get();
        History.Use use = new History.Use(line.award(), line.year());
        if (line.revoked().isPresent()) {
            initiatives.free(line.unit(), subject, named, use);
        } else {
            initiatives.use(line.unit(), subject, named, use);
        }
    }

    private static RecordHonour.Decided honour(Act act, Line line, SubjectId subject) {
        return new RecordHonour.Decided(
                act.id() + "/" + line.dossier(),
                line.unit(),
                subject,
                line.award(),
                line.kind(),
                line.year(),
                line.merit(),
                new Honour.DecisionRef(
                        act.number(), act.date(), act.authority(), Optional.of(act.unit())),
                act.decider());
    }
}
