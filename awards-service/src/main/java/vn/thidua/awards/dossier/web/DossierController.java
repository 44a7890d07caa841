package vn.thidua.awards.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.usecase.ActOnDossiers;
import vn.thidua.awards.dossier.usecase.Doubled;
import vn.thidua.awards.dossier.usecase.DraftProposals;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Dossiers of the own unit and those that lie with it. */
@RestController
@RequestMapping("/api/awards/dossiers")
class DossierController {

    private static final String IF_MATCH = "If-Match";

    record TargetJson(@NotNull String id, long version) {}

    record BulkJson(
            @NotNull @Valid StepJson step,
            @NotEmpty @Size(max = 500) List<@Valid @NotNull TargetJson> targets) {}

    record PageJson(List<RowJson> items, long total) {}

    private final ShowDossiers show;
    private final ActOnDossiers act;
    private final DraftProposals drafts;
    private final Names names;

    DossierController(ShowDossiers show, ActOnDossiers act, DraftProposals drafts, Names names) {
        this.show = show;
        this.act = act;
        this.drafts = drafts;
        this.names = names;
    }

    @GetMapping
    PageJson list(
            Caller caller,
            @RequestParam ShowDossiers.Whose whose,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Set<DossierState>> state,
            @RequestParam Optional<String> award,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
        Dossiers.Page found =
                show.list(
                        caller,
                        whose,
                        new Dossiers.Wanted(
                                year,
                                state.orElseGet(Set::of),
                                Set.of(),
                                Optional.empty(),
                                award.map(ContentJson::code),
                                Optional.empty(),
                                Optional.empty(),
                                page * size,
                                size));
        Map<DossierId, Doubled> doubled = show.doubled(caller, found.dossiers());
        return new PageJson(
                found.dossiers().stream()
                        .map(
                                it ->
                                        RowJson.of(
                                                it,
                                                names,
                                                show.isOverdue(it),
                                                doubled.getOrDefault(it.id(), Doubled.NOTHING)))
                        .toList(),
                found.total());
    }

    @GetMapping("/{id}")
    DossierJson one(Caller caller, @PathVariable String id) {
        return show.dossier(caller, new DossierId(id))
                .map(seen -> DossierJson.of(seen, names))
                .orElseThrow(Answers::absent);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> remove(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return Answers.of(
                drafts.remove(caller, new DossierId(id), SeenVersion.in(version)),
                _ -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/steps")
    ResponseEntity<?> step(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid StepJson step) {
        return Answers.of(
                act.act(
                        caller,
                        new ActOnDossiers.Target(new DossierId(id), SeenVersion.in(version)),
                        step.toAction()),
                dossier -> ResponseEntity.ok(seen(caller, dossier)));
    }

    /** A dossier that was withdrawn or forwarded is still one that the person may see. */
    private DossierJson seen(Caller caller, AwardDossier dossier) {
        return show.dossier(caller, dossier.id())
                .map(it -> DossierJson.of(it, names))
                .orElseThrow(Answers::absent);
    }

    @PostMapping("/steps")
    Answers.AnswersJson steps(Caller caller, @RequestBody @Valid BulkJson bulk) {
        Action action = bulk.step().toAction();
        List<ActOnDossiers.Target> targets =
                bulk.targets().stream()
                        .map(it -> new ActOnDossiers.Target(new DossierId(it.id()), it.version()))
                        .toList();
        return new Answers.AnswersJson(
                act.actOnAll(caller, targets, action).stream()
                        .map(it -> Answers.of(it, Answers.words(names, caller)))
                        .toList());
    }
}
