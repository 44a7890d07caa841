package vn.thidua.awards.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.usecase.DraftProposals;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Proposals and the table of their nominees. */
@RestController
@RequestMapping("/api/awards/proposals")
class ProposalController {

    private static final String IF_MATCH = "If-Match";

    record WishJson(
            @NotBlank @Size(max = 500) String title,
            @NotNull MeritKind kind,
            @Min(2000) @Max(2100) int year,
            @Nullable String movementId) {}

    record BasesJson(
            @NotEmpty @Size(max = 100)
                    Map<
                                    @Pattern(regexp = "[A-Z0-9_-]{1,80}") String,
                                    @NotNull @Min(0) @Max(1_000_000) Integer>
                            bases) {}

    record TitleJson(@NotBlank @Size(max = 500) String title) {}

    record LineJson(@NotNull UUID id, @Min(0) long version, @NotNull @Valid ContentJson content) {}

    record LinesJson(@NotEmpty @Size(max = 1000) List<@Valid @NotNull LineJson> lines) {}

    private final DraftProposals drafts;
    private final ShowDossiers show;
    private final Names names;

    ProposalController(DraftProposals drafts, ShowDossiers show, Names names) {
        this.drafts = drafts;
        this.show = show;
        this.names = names;
    }

    @GetMapping
    ProposalJson.ListJson list(@RequestParam int year) {
        return ProposalJson.list(show.ownProposals(year), show.openWindows(year), names);
    }

    @PostMapping
    ResponseEntity<?> begin(Caller caller, @RequestBody @Valid WishJson wish) {
        return Answers.of(
                drafts.begin(
                        caller,
                        wish.title(),
                        new Occasion(
                                wish.kind(), wish.year(), Optional.ofNullable(wish.movementId()))),
                proposal -> ResponseEntity.ok(seen(caller, proposal.id())));
    }

    @GetMapping("/{id}")
    ProposalJson one(Caller caller, @PathVariable String id) {
        return seen(caller, new ProposalId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> rename(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid TitleJson title) {
        return Answers.of(
                drafts.rename(caller, new ProposalId(id), SeenVersion.in(version), title.title()),
                proposal -> ResponseEntity.ok(seen(caller, proposal.id())));
    }

    @PutMapping("/{id}/bases")
    ResponseEntity<?> count(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid BasesJson told) {
        return Answers.of(
                drafts.count(caller, new ProposalId(id), SeenVersion.in(version), told.bases()),
                proposal -> ResponseEntity.ok(seen(caller, proposal.id())));
    }

    @PutMapping("/{id}/nominees")
    ResponseEntity<?> fill(
            Caller caller, @PathVariable String id, @RequestBody @Valid LinesJson lines) {
        return Answers.of(
                drafts.fill(
                        caller,
                        new ProposalId(id),
                        lines.lines().stream()
                                .map(
                                        line ->
                                                new DraftProposals.Line(
                                                        new DossierId(line.id().toString()),
                                                        line.version(),
                                                        line.content().content()))
                                .toList()),
                kept ->
                        ResponseEntity.ok(
                                new Answers.AnswersJson(
                                        kept.stream()
                                                .map(
                                                        it ->
                                                                Answers.of(
                                                                        it.id(),
                                                                        it.outcome(),
                                                                        Answers.words(
                                                                                names, caller)))
                                                .toList())));
    }

    private ProposalJson seen(Caller caller, ProposalId id) {
        return show.proposal(caller, id)
                .map(it -> ProposalJson.of(caller, it, names))
                .orElseThrow(Answers::absent);
    }
}
