package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierOutcome;
import vn.thidua.awards.dossier.DossierReason;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.FileCheck;
import vn.thidua.awards.dossier.FileReason;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.awards.dossier.PaperFiles.Loose;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Đính kèm giấy tờ, to one dossier or for all of a proposal; what is refused changes nothing. */
@Component
public class AttachPapers {

    /** A file as it was sent. */
    public static final class Sent {

        private final DossierField field;
        private final String name;
        private final byte[] content;

        public Sent(DossierField field, String name, byte[] content) {
            this.field = field;
            this.name = name;
            this.content = content;
        }

        DossierField field() {
            return field;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }
    }

    /** What became of it. */
    public sealed interface Attached {

        /** Kept, or why the dossier does not take it. */
        record Answered(Outcome<?> outcome) implements Attached {}

        record Unsound(FileReason reason) implements Attached {}
    }

    /** A file to be handed out. */
    public static final class Handed {

        private final Attachment paper;
        private final byte[] content;

        Handed(Attachment paper, byte[] content) {
            this.paper = paper;
            this.content = content;
        }

        public Attachment paper() {
            return paper;
        }

        public byte[] content() {
            return content;
        }
    }

    private final Dossiers dossiers;
    private final Proposals proposals;
    private final PaperFiles files;
    private final FileCheck check;
    private final DossierDesk desk;
    private final Clock clock;

    AttachPapers(
            Dossiers dossiers,
            Proposals proposals,
            PaperFiles files,
            FileCheck check,
            DossierDesk desk,
            Clock clock) {
        this.dossiers = dossiers;
        this.proposals = proposals;
        this.files = files;
        this.check = check;
        this.desk = desk;
        this.clock = clock;
    }

    public Attached toDossier(Caller by, DossierId id, long seen, Sent sent) {
        Optional<Outcome<?>> trouble = troubleWith(by, dossiers.own(id), seen);
        if (trouble.isPresent()) {
            return new Attached.Answered(trouble.get());
        }
        AwardDossier dossier = dossiers.own(id).orElseThrow();
        return switch (check.check(sent.content(), sent.name())) {
            case FileCheck.Checked.Unsound(var reason) -> new Attached.Unsound(reason);
            case FileCheck.Checked.Sound(var type) -> {
                Loose kept = files.keep(dossier.unit(), sent.content());
                List<Attachment> more = new ArrayList<>(dossier.content().papers());
                more.add(paper(kept, sent, type));
                yield settled(kept, filled(dossier, more));
            }
        };
    }

    public Outcome<AwardDossier> takeFromDossier(Caller by, DossierId id, long seen, String file) {
        Optional<AwardDossier> known = dossiers.own(id);
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        if (known.isEmpty() || named(known.get().content().papers(), file).isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (known.get().version() != seen) {
            return new Outcome.Stale<>(known.get().version());
        }
        // the file stays where a return remembers it
        files.loosen(known.get().unit(), List.of(file));
        return filled(
                known.get(),
                known.get().content().papers().stream()
                        .filter(paper -> !paper.file().equals(file))
                        .toList());
    }

    private Outcome<AwardDossier> filled(AwardDossier dossier, List<Attachment> papers) {
        return switch (dossier.fill(dossier.content().with(papers))) {
            case DossierOutcome.Refused(var reason, var fields) ->
                    new Outcome.Refused<>(reason, fields);
            case DossierOutcome.Done(var changed) ->
                    dossiers.store(changed)
                            ? new Outcome.Done<>(changed.withVersion(changed.version() + 1))
                            : new Outcome.Stale<>(changed.version() + 1);
        };
    }

    private static Optional<Outcome<?>> troubleWith(
            Caller by, Optional<AwardDossier> known, long seen) {
        if (!DossierDesk.works(by)) {
            return Optional.of(new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY));
        }
        if (known.isEmpty()) {
            return Optional.of(new Outcome.Absent<>());
        }
        return known.get().version() == seen
                ? Optional.empty()
                : Optional.of(new Outcome.Stale<>(known.get().version()));
    }

    /** For all dossiers of the proposal; while one of them is open for that paper, or none is there yet. */
    public Attached toProposal(Caller by, ProposalId id, Sent sent) {
        if (!DossierDesk.works(by)) {
            return new Attached.Answered(new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY));
        }
        Optional<Proposal> known = proposals.own(id);
        if (known.isEmpty()) {
            return new Attached.Answered(new Outcome.Absent<>());
        }
        if (!isOpen(id, sent.field())) {
            return new Attached.Answered(new Outcome.Refused<>(DossierReason.ALREADY_SUBMITTED));
        }
        return switch (check.check(sent.content(), sent.name())) {
            case FileCheck.Checked.Unsound(var reason) -> new Attached.Unsound(reason);
            case FileCheck.Checked.Sound(var type) -> {
                Loose kept = files.keep(known.get().unit(), sent.content());
                yield settled(kept, stored(known.get().with(paper(kept, sent, type))));
            }
        };
    }

    public Outcome<Proposal> takeFromProposal(Caller by, ProposalId id, String file) {
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        Optional<Proposal> known = proposals.own(id);
        Optional<Attachment> paper = known.flatMap(proposal -> named(proposal.papers(), file));
        if (known.isEmpty() || paper.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!isOpen(id, paper.get().field())) {
            return new Outcome.Refused<>(DossierReason.ALREADY_SUBMITTED);
        }
        files.loosen(known.get().unit(), List.of(file));
        return stored(known.get().without(file));
    }

    private Outcome<Proposal> stored(Proposal changed) {
        return proposals.store(changed)
                ? new Outcome.Done<>(changed)
                : new Outcome.Stale<>(changed.version() + 1);
    }

    private boolean isOpen(ProposalId id, DossierField field) {
        List<AwardDossier> all = dossiers.own(Dossiers.Wanted.of(id)).dossiers();
        return all.isEmpty() || all.stream().anyMatch(dossier -> dossier.isOpen(field));
    }

    /** What a process does not come to is done by {@link SweepPapers}. */
    private Attached settled(Loose kept, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done) {
            files.settle(kept);
        } else {
            files.drop(kept.unit(), kept.file());
        }
        return new Attached.Answered(outcome);
    }

    private Attachment paper(Loose kept, Sent sent, String type) {
        return new Attachment(
                kept.file(),
                sent.field(),
                sent.name(),
                type,
                sent.content().length,
                clock.instant());
    }

    /** Who may see the dossier may have its papers and those of its proposal. */
    public Optional<Handed> ofDossier(Caller by, DossierId id, String file) {
        return desk.seen(id)
                .flatMap(
                        dossier ->
                                named(dossier.content().papers(), file)
                                        .or(() -> common(by, dossier, file))
                                        .flatMap(paper -> handed(dossier.unit(), paper)));
    }

    private Optional<Attachment> common(Caller by, AwardDossier dossier, String file) {
        return (desk.proposes(by, dossier)
                        ? proposals.own(dossier.proposal())
                        : proposals.below(dossier.proposal(), desk.today()))
                .flatMap(proposal -> named(proposal.papers(), file));
    }

    public Optional<Handed> ofProposal(ProposalId id, String file) {
        return proposals
                .own(id)
                .flatMap(
                        proposal ->
                                named(proposal.papers(), file)
                                        .flatMap(paper -> handed(proposal.unit(), paper)));
    }

    private Optional<Handed> handed(TenantId unit, Attachment paper) {
        return files.read(unit, paper.file()).map(content -> new Handed(paper, content));
    }

    private static Optional<Attachment> named(List<Attachment> papers, String file) {
        return papers.stream().filter(paper -> paper.file().equals(file)).findFirst();
    }
}
