package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierOutcome;
import vn.thidua.awards.dossier.DossierReason;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.NominationWindows;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;

/** Soạn đợt đề nghị and the dossiers of its nominees. */
@Component
public class DraftProposals {

    /**
     * A nominee as the table has it.
     *
     * @param id made by who writes it, so that sending a new one twice makes one
     * @param seen the version that was seen; 0 for a new one
     */
    public record Line(DossierId id, long seen, Content content) {}

    /** What became of a line. */
    public record Kept(DossierId id, Outcome<AwardDossier> outcome) {}

    private final Proposals proposals;
    private final Dossiers dossiers;
    private final PaperFiles files;
    private final NominationWindows windows;
    private final Subjects subjects;
    private final DossierTerms rules;
    private final Clock clock;

    DraftProposals(
            Proposals proposals,
            Dossiers dossiers,
            PaperFiles files,
            NominationWindows windows,
            Subjects subjects,
            DossierTerms rules,
            Clock clock) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.files = files;
        this.windows = windows;
        this.subjects = subjects;
        this.rules = rules;
        this.clock = clock;
    }

    /** A movement needs a window that is open; without a movement anything goes. */
    public Outcome<Proposal> begin(Caller by, String title, Occasion occasion) {
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        boolean closed =
                occasion.movement().isPresent()
                        && (occasion.kind() != MeritKind.MOVEMENT
                                || windows.find(occasion.movement().get(), today())
                                        .filter(window -> window.isOpenOn(today()))
                                        .isEmpty());
        if (closed) {
            return new Outcome.Refused<>(DossierReason.WINDOW_NOT_OPEN);
        }
        Proposal proposal =
                Proposal.begin(
                        new ProposalId(UUID.randomUUID().toString()),
                        by.tenant(),
                        title.strip(),
                        occasion,
                        clock.instant());
        return stored(proposal);
    }

    public Outcome<Proposal> rename(Caller by, ProposalId id, long seen, String title) {
        return changed(by, id, seen, proposal -> proposal.titled(title.strip()));
    }

    private Outcome<Proposal> changed(
            Caller by, ProposalId id, long seen, UnaryOperator<Proposal> change) {
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        Optional<Proposal> known = proposals.own(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        return known.get().version() == seen
                ? stored(change.apply(known.get()))
                : new Outcome.Stale<>(known.get().version());
    }

    /** Ghi căn cứ tính tỷ lệ: of how many the percentages of the quotas are taken. */
    public Outcome<Proposal> count(
            Caller by, ProposalId id, long seen, Map<String, Integer> bases) {
        return changed(by, id, seen, proposal -> proposal.counting(bases));
    }

    private Outcome<Proposal> stored(Proposal proposal) {
        return proposals.store(proposal)
                ? new Outcome.Done<>(proposal.withVersion(proposal.version() + 1))
                : new Outcome.Stale<>(proposal.version() + 1);
    }

    /** Keeps the lines of the table, each for itself: one that cannot be kept does not hold up the others. */
    public Outcome<List<Kept>> fill(Caller by, ProposalId id, List<Line> lines) {
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        Optional<Proposal> proposal = proposals.own(id);
        if (proposal.isEmpty()) {
            return new Outcome.Absent<>();
        }
        int place = places(id);
        List<Kept> kept = new ArrayList<>();
        for (Line line : lines) {
            kept.add(new Kept(line.id(), keep(proposal.get(), line, place + kept.size())));
        }
        return new Outcome.Done<>(kept);
    }

    /** New lines come behind those that are there, in the order in which they were typed. */
    private int places(ProposalId id) {
        return dossiers.own(Dossiers.Wanted.of(id)).dossiers().stream()
                .mapToInt(dossier -> dossier.origin().place() + 1)
                .max()
                .orElse(1);
    }

    private Outcome<AwardDossier> keep(Proposal proposal, Line line, int place) {
        Optional<AwardDossier> known = dossiers.own(line.id());
        if (known.isPresent() && !known.get().proposal().equals(proposal.id())) {
            return new Outcome.Absent<>();
        }
        if (known.isEmpty() && line.seen() > 0) {
            return new Outcome.Absent<>();
        }
        if (rules.of(proposal.unit(), line.content(), proposal.occasion().kind()).isEmpty()) {
            return new Outcome.Refused<>(DossierReason.AWARD_NOT_IN_FORCE);
        }
        AwardDossier dossier =
                known.orElseGet(
                        () ->
                                AwardDossier.draft(
                                        new AwardDossier.Origin(
                                                line.id(),
                                                proposal.unit(),
                                                proposal.id(),
                                                proposal.occasion(),
                                                place),
                                        line.content()));
        Optional<Content> registered = registered(line.content());
        if (registered.isEmpty()) {
            return new Outcome.Refused<>(DossierReason.SUBJECT_UNKNOWN);
        }
        // papers come and go for themselves
        Content next = registered.get().with(dossier.content().papers());
        if (dossier.version() != line.seen()) {
            return dossier.content().equals(next)
                    ? new Outcome.Done<>(dossier)
                    : new Outcome.Stale<>(dossier.version());
        }
        return switch (dossier.fill(next)) {
            case DossierOutcome.Refused(var reason, var fields) ->
                    new Outcome.Refused<>(reason, fields);
            case DossierOutcome.Done(var changed) ->
                    changed.version() > 0 && changed.equals(dossier)
                            ? new Outcome.Done<>(dossier)
                            : dossiers.store(changed)
                                    ? new Outcome.Done<>(changed.withVersion(changed.version() + 1))
                                    : new Outcome.Stale<>(changed.version() + 1);
        };
    }

    /** Who is in the register is called what the register says; nothing: there is no such entry. */
    private Optional<Content> registered(Content content) {
        Nominee nominee = content.nominee();
        return nominee.subject().isEmpty()
                ? Optional.of(content)
                : nominee.subject()
                        .flatMap(subjects::whole)
                        .map(WholeSubject::main)
                        .map(
                                subject ->
                                        new Content(
                                                nominee.registered(Recipient.of(subject)),
                                                content.award(),
                                                content.merit(),
                                                content.report(),
                                                content.papers()));
    }

    /** Bỏ khỏi danh sách: a draft that was never sent; what was sent is withdrawn and stays. */
    public Outcome<DossierId> remove(Caller by, DossierId id, long seen) {
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        Optional<AwardDossier> known = dossiers.own(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (known.get().state() != DossierState.DRAFT) {
            return new Outcome.Refused<>(DossierReason.ALREADY_SUBMITTED);
        }
        files.loosen(
                known.get().unit(),
                known.get().content().papers().stream().map(Attachment::file).toList());
        return known.get().version() == seen && dossiers.remove(known.get())
                ? new Outcome.Done<>(id)
                : new Outcome.Stale<>(known.get().version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
