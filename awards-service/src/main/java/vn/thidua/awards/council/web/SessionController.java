package vn.thidua.awards.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.awards.council.Choice;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.PaperCount;
import vn.thidua.awards.council.Recusal;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.WrittenOpinion;
import vn.thidua.awards.council.usecase.Outcome;
import vn.thidua.awards.council.usecase.RunSessions;
import vn.thidua.awards.council.usecase.RunSessions.Receipt;
import vn.thidua.awards.council.usecase.RunSessions.Seen;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Sessions of the own unit's councils. */
@RestController
@RequestMapping("/api/awards/sessions")
class SessionController {

    private static final String IF_MATCH = "If-Match";

    record OutlineJson(
            @NotNull @Size(max = 300) String name,
            @NotNull LocalDate on,
            @NotNull @Size(max = 300) String place,
            @NotNull Session.Mode mode) {

        Session.Outline outline() {
            return new Session.Outline(name.strip(), on, place.strip(), mode);
        }
    }

    record ConveneJson(@NotBlank String councilId, @Valid @NotNull OutlineJson outline) {}

    record PrepareJson(
            @Valid @NotNull OutlineJson outline,
            @NotNull @Size(max = 1000) List<@NotBlank String> dossierIds) {}

    record AttendanceJson(@NotNull @Size(max = 60) List<@NotBlank String> memberIds) {}

    record RecusalJson(
            @NotBlank String dossierId,
            @NotBlank String memberId,
            @NotNull Recusal.Ground ground,
            @NotNull Recusal.State state,
            @NotNull @Size(max = 500) String note) {}

    record ChoiceJson(@NotBlank String dossierId, @NotNull Choice choice) {}

    record BallotJson(@NotNull @Size(max = 1000) List<@Valid @NotNull ChoiceJson> choices) {}

    record OpinionJson(
            @NotBlank String memberId,
            @NotNull @Size(max = 300) String paper,
            @NotNull LocalDate on,
            @NotNull @Size(max = 1000) List<@Valid @NotNull ChoiceJson> choices) {}

    record CountJson(@NotBlank String dossierId, int inFavour, int against, int invalid) {}

    record CountsJson(@NotNull @Size(max = 1000) List<@Valid @NotNull CountJson> counts) {}

    record CodeView(String dossierId, String code) {}

    record ReceiptView(SessionViews.SessionView session, List<CodeView> codes) {}

    private final RunSessions sessions;

    SessionController(RunSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    List<SessionViews.SessionRow> all() {
        return sessions.all().stream().map(SessionViews.SessionRow::of).toList();
    }

    /** Dossiers that could come onto an agenda. */
    @GetMapping("/waiting")
    List<SessionViews.ItemView> waiting(@RequestParam @Nullable String session) {
        return sessions.waiting(Optional.ofNullable(session).map(SessionId::new)).stream()
                .map(SessionViews.ItemView::waiting)
                .toList();
    }

    @GetMapping("/{id}")
    SessionViews.SessionView one(Caller caller, @PathVariable String id) {
        return sessions.find(new SessionId(id))
                .map(seen -> SessionViews.view(caller, seen))
                .orElseThrow(Answers::absent);
    }

    @PostMapping
    ResponseEntity<?> convene(Caller caller, @RequestBody @Valid ConveneJson wish) {
        return answer(
                caller,
                sessions.convene(
                        caller, new CouncilId(wish.councilId()), wish.outline().outline()));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> prepare(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid PrepareJson wish) {
        return answer(
                caller,
                sessions.prepare(
                        caller,
                        new SessionId(id),
                        SeenVersion.in(version),
                        wish.outline().outline(),
                        wish.dossierIds().stream().distinct().map(DossierId::new).toList()));
    }

    @PutMapping("/{id}/attendance")
    ResponseEntity<?> attend(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid AttendanceJson wish) {
        return answer(
                caller,
                sessions.attend(
                        caller,
                        new SessionId(id),
                        SeenVersion.in(version),
                        new HashSet<>(wish.memberIds())));
    }

    @PutMapping("/{id}/recusals")
    ResponseEntity<?> recuse(
            Caller caller, @PathVariable String id, @RequestBody @Valid RecusalJson wish) {
        return answer(
                caller,
                sessions.recuse(
                        caller,
                        new SessionId(id),
                        new Recusal(
                                new DossierId(wish.dossierId()),
                                wish.memberId(),
                                wish.ground(),
                                wish.state(),
                                wish.note().strip())));
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<?> open(Caller caller, @PathVariable String id) {
        return answer(caller, sessions.open(caller, new SessionId(id)));
    }

    /** Answers with the ballots' codes; they are not kept beside the member's name and not shown again. */
    @PostMapping("/{id}/ballot")
    ResponseEntity<?> vote(
            Caller caller, @PathVariable String id, @RequestBody @Valid BallotJson ballot) {
        Outcome<Receipt> outcome =
                sessions.vote(caller, new SessionId(id), choices(ballot.choices()));
        return switch (outcome) {
            case Outcome.Done<Receipt>(var receipt) ->
                    ResponseEntity.ok()
                            .header("Cache-Control", "no-store")
                            .body(
                                    new ReceiptView(
                                            SessionViews.view(caller, receipt.seen()),
                                            receipt.codes().entrySet().stream()
                                                    .map(
                                                            each ->
                                                                    new CodeView(
                                                                            each.getKey().value(),
                                                                            each.getValue()))
                                                    .toList()));
            case Outcome.Refused<Receipt>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<Receipt>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Receipt>() -> throw Answers.absent();
            case Outcome.Forbidden<Receipt>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    @PostMapping("/{id}/opinions")
    ResponseEntity<?> opine(
            Caller caller, @PathVariable String id, @RequestBody @Valid OpinionJson wish) {
        return answer(
                caller,
                sessions.opine(
                        caller,
                        new SessionId(id),
                        new WrittenOpinion(
                                wish.memberId(),
                                wish.paper().strip(),
                                wish.on(),
                                choices(wish.choices()))));
    }

    @PutMapping("/{id}/counts")
    ResponseEntity<?> count(
            Caller caller, @PathVariable String id, @RequestBody @Valid CountsJson wish) {
        return answer(
                caller,
                sessions.count(
                        caller,
                        new SessionId(id),
                        wish.counts().stream()
                                .map(
                                        each ->
                                                new PaperCount(
                                                        new DossierId(each.dossierId()),
                                                        each.inFavour(),
                                                        each.against(),
                                                        each.invalid()))
                                .toList()));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(Caller caller, @PathVariable String id) {
        return answer(caller, sessions.close(caller, new SessionId(id)));
    }

    private static Map<DossierId, Choice> choices(List<ChoiceJson> chosen) {
        Map<DossierId, Choice> choices = new LinkedHashMap<>();
        chosen.forEach(each -> choices.put(new DossierId(each.dossierId()), each.choice()));
        return choices;
    }

    private static ResponseEntity<?> answer(Caller caller, Outcome<Seen> outcome) {
        return switch (outcome) {
            case Outcome.Done<Seen>(var seen) -> ResponseEntity.ok(SessionViews.view(caller, seen));
            case Outcome.Refused<Seen>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<Seen>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Seen>() -> throw Answers.absent();
            case Outcome.Forbidden<Seen>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }
}
