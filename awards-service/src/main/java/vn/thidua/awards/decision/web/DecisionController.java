package vn.thidua.awards.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.DecisionText;
import vn.thidua.awards.decision.usecase.IssueDecisions;
import vn.thidua.awards.decision.usecase.IssueDecisions.Seen;
import vn.thidua.awards.decision.usecase.Outcome;
import vn.thidua.awards.decision.usecase.ReadDecisions;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Drafts and issued decisions. */
@RestController
@RequestMapping("/api/awards/decisions")
class DecisionController {

    private static final String IF_MATCH = "If-Match";

    record DraftJson(
            @NotNull @Size(max = 60) String number,
            @NotNull LocalDate date,
            Award.@NotNull Decider decider,
            @NotNull @Size(max = 200) String signer,
            @NotNull @Size(max = 200) String signerPost,
            @NotNull @Size(max = 500) String about,
            @NotNull @Size(max = 2000) List<@NotBlank String> dossierIds) {

        DecisionText text() {
            return new DecisionText(
                    number.strip(),
                    date,
                    decider,
                    signer.strip(),
                    signerPost.strip(),
                    about.strip());
        }

        List<DossierId> dossiers() {
            return dossierIds.stream().distinct().map(DossierId::new).toList();
        }
    }

    record IssueJson(boolean fundAccepted) {}

    record WaitingView(
            String dossierId,
            String unitId,
            String unitName,
            String name,
            String award,
            String awardName,
            int year,
            String votes) {}

    private final IssueDecisions decisions;
    private final ReadDecisions received;
    private final ConsultCatalogue catalogue;
    private final TenantTree tree;

    DecisionController(
            IssueDecisions decisions,
            ReadDecisions received,
            ConsultCatalogue catalogue,
            TenantTree tree) {
        this.decisions = decisions;
        this.received = received;
        this.catalogue = catalogue;
        this.tree = tree;
    }

    @GetMapping
    List<DecisionViews.RowView> all() {
        return rows(decisions.all());
    }

    @GetMapping("/received")
    List<DecisionViews.RowView> received() {
        return rows(received.received());
    }

    private List<DecisionViews.RowView> rows(List<Decision> found) {
        return found.stream().map(each -> DecisionViews.RowView.of(each, unitName(each))).toList();
    }

    @GetMapping("/waiting")
    List<WaitingView> waiting(Caller caller) {
        List<Award> awards = catalogue.on(Optional.empty());
        return decisions.waiting(caller).stream().map(each -> waiting(each, awards)).toList();
    }

    private WaitingView waiting(AwardDossier dossier, List<Award> awards) {
        return new WaitingView(
                dossier.id().value(),
                dossier.unit().value(),
                nameOf(dossier.unit()),
                dossier.content().nominee().name(),
                dossier.content().award().value(),
                awards.stream()
                        .filter(each -> each.code().equals(dossier.content().award()))
                        .map(Award::name)
                        .findFirst()
                        .orElse(dossier.content().award().value()),
                dossier.occasion().year(),
                dossier.proceedings().councils().isEmpty()
                        ? ""
                        : dossier.proceedings().councils().getLast().inFavour()
                                + "/"
                                + dossier.proceedings().councils().getLast().members());
    }

    @GetMapping("/{id}")
    DecisionViews.DecisionView one(Caller caller, @PathVariable String id) {
        DecisionId wanted = new DecisionId(id);
        return decisions
                .find(wanted)
                .map(seen -> view(caller, seen))
                .or(
                        () ->
                                received.received(wanted)
                                        .map(
                                                each ->
                                                        view(
                                                                caller,
                                                                new Seen(each, Optional.empty()))))
                .orElseThrow(Answers::absent);
    }

    @PostMapping
    ResponseEntity<?> draft(Caller caller, @RequestBody @Valid DraftJson draft) {
        return answer(caller, decisions.draft(caller, draft.text(), draft.dossiers()));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> write(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid DraftJson draft) {
        return answer(
                caller,
                decisions.write(
                        caller,
                        new DecisionId(id),
                        SeenVersion.in(version),
                        draft.text(),
                        draft.dossiers()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> discard(Caller caller, @PathVariable String id) {
        return switch (decisions.discard(caller, new DecisionId(id))) {
            case Outcome.Done<Boolean> _ -> ResponseEntity.noContent().build();
            case Outcome.Refused<Boolean>(var reason, var about) -> Answers.refused(reason, about);
            case Outcome.Stale<Boolean>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Boolean>() -> throw Answers.absent();
            case Outcome.Forbidden<Boolean>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    @PostMapping("/{id}/issue")
    ResponseEntity<?> issue(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid IssueJson wish) {
        return answer(
                caller,
                decisions.issue(
                        caller, new DecisionId(id), SeenVersion.in(version), wish.fundAccepted()));
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Seen> outcome) {
        return switch (outcome) {
            case Outcome.Done<Seen>(var seen) -> ResponseEntity.ok(view(caller, seen));
            case Outcome.Refused<Seen>(var reason, var about) -> Answers.refused(reason, about);
            case Outcome.Stale<Seen>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Seen>() -> throw Answers.absent();
            case Outcome.Forbidden<Seen>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private DecisionViews.DecisionView view(Caller caller, Seen seen) {
        return DecisionViews.view(caller, seen.decision(), seen.check(), unitName(seen.decision()));
    }

    private String unitName(Decision decision) {
        return tree.node(decision.unit())
                .map(node -> node.nameOn(decision.text().date()))
                .orElse(decision.unit().value());
    }

    private String nameOf(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }
}
