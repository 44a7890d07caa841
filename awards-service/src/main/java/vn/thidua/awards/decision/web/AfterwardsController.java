package vn.thidua.awards.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.decision.Aftermath;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.usecase.FollowDecisions;
import vn.thidua.awards.decision.usecase.Outcome;
import vn.thidua.awards.decision.usecase.PrintDecision;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantTree;

/** What comes after a decision, and its papers. */
@RestController
@RequestMapping("/api/awards/decisions/{id}")
class AfterwardsController {

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    record HandOverJson(
            @NotEmpty @Size(max = 2000) List<@NotBlank String> dossierIds,
            @NotNull LocalDate on,
            @NotNull @Size(max = 300) String place,
            @NotNull @Size(max = 200) String receiver) {}

    record RevocationJson(
            @NotEmpty @Size(max = 2000) List<@NotBlank String> dossierIds,
            @NotNull @Size(max = 60) String number,
            @NotNull LocalDate date,
            Aftermath.@NotNull Ground ground,
            @NotNull @Size(max = 2000) String words) {}

    record RecoveryJson(
            @NotBlank String dossierId,
            @Nullable LocalDate objectsReturned,
            @Nullable LocalDate moneyReturned) {}

    record ReissueJson(
            @NotBlank String dossierId,
            Aftermath.Reissue.@NotNull Kind kind,
            @NotNull LocalDate asked,
            @NotNull @Size(max = 1000) String reason) {}

    record AnswerJson(
            @NotBlank String dossierId, boolean granted, @NotNull @Size(max = 1000) String note) {}

    private final FollowDecisions follow;
    private final PrintDecision print;
    private final TenantTree tree;

    AfterwardsController(FollowDecisions follow, PrintDecision print, TenantTree tree) {
        this.follow = follow;
        this.print = print;
        this.tree = tree;
    }

    @PostMapping("/hand-over")
    ResponseEntity<?> handOver(
            Caller caller, @PathVariable String id, @RequestBody @Valid HandOverJson wish) {
        return answer(
                caller,
                follow.handOver(
                        caller,
                        new DecisionId(id),
                        which(wish.dossierIds()),
                        new Aftermath.HandOver(
                                wish.on(), wish.place().strip(), wish.receiver().strip())));
    }

    @PostMapping("/revocation")
    ResponseEntity<?> revoke(
            Caller caller, @PathVariable String id, @RequestBody @Valid RevocationJson wish) {
        return answer(
                caller,
                follow.revoke(
                        caller,
                        new DecisionId(id),
                        which(wish.dossierIds()),
                        new FollowDecisions.Revoking(
                                wish.number(), wish.date(), wish.ground(), wish.words().strip())));
    }

    @PostMapping("/recovery")
    ResponseEntity<?> recover(
            Caller caller, @PathVariable String id, @RequestBody @Valid RecoveryJson wish) {
        return answer(
                caller,
                follow.recover(
                        caller,
                        new DecisionId(id),
                        new DossierId(wish.dossierId()),
                        Optional.ofNullable(wish.objectsReturned()),
                        Optional.ofNullable(wish.moneyReturned())));
    }

    @PostMapping("/reissues")
    ResponseEntity<?> askReissue(
            Caller caller, @PathVariable String id, @RequestBody @Valid ReissueJson wish) {
        return answer(
                caller,
                follow.askReissue(
                        caller,
                        new DecisionId(id),
                        new DossierId(wish.dossierId()),
                        wish.kind(),
                        wish.asked(),
                        wish.reason().strip()));
    }

    @PostMapping("/reissues/{reissue}/answer")
    ResponseEntity<?> answerReissue(
            Caller caller,
            @PathVariable String id,
            @PathVariable String reissue,
            @RequestBody @Valid AnswerJson wish) {
        return answer(
                caller,
                follow.answerReissue(
                        caller,
                        new DecisionId(id),
                        new DossierId(wish.dossierId()),
                        reissue,
                        wish.granted(),
                        wish.note().strip()));
    }

    private static Set<DossierId> which(List<String> ids) {
        return ids.stream().map(DossierId::new).collect(Collectors.toSet());
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Decision> outcome) {
        return switch (outcome) {
            case Outcome.Done<Decision>(var decision) ->
                    ResponseEntity.ok(
                            DecisionViews.view(
                                    caller,
                                    decision,
                                    Optional.empty(),
                                    tree.node(decision.unit())
                                            .map(node -> node.nameOn(decision.text().date()))
                                            .orElse(decision.unit().value())));
            case Outcome.Refused<Decision>(var reason, var about) -> Answers.refused(reason, about);
            case Outcome.Stale<Decision>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Decision>() -> throw Answers.absent();
            case Outcome.Forbidden<Decision>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    /** Always as a download and never from a cache. */
    @GetMapping("/papers/{paper}")
    ResponseEntity<?> paper(
            @PathVariable String id,
            @PathVariable String paper,
            @RequestParam(defaultValue = "docx") String format) {
        PrintDecision.Kind kind =
                switch (paper) {
                    case "decision" -> PrintDecision.Kind.DECISION;
                    case "certificates" -> PrintDecision.Kind.CERTIFICATES;
                    case "list" -> PrintDecision.Kind.LIST;
                    case "ceremony" -> PrintDecision.Kind.CEREMONY;
                    default -> throw Answers.absent();
                };
        boolean pdf = format.equals("pdf");
        return switch (print.print(new DecisionId(id), kind, pdf)) {
            case Outcome.Done<byte[]>(var file) -> file(file, name(kind), pdf);
            case Outcome.Forbidden<byte[]>(var sentence) -> ProblemType.REFUSED.response(sentence);
            case Outcome.Absent<byte[]>() -> throw Answers.absent();
            case Outcome.Refused<byte[]>(var reason, var about) -> Answers.refused(reason, about);
            case Outcome.Stale<byte[]>(var current) -> ProblemType.staleVersion(current);
        };
    }

    private static String name(PrintDecision.Kind kind) {
        return switch (kind) {
            case DECISION -> "quyet-dinh-khen-thuong";
            case CERTIFICATES -> "bang-khen-giay-khen";
            case LIST -> "danh-sach-khen-thuong";
            case CEREMONY -> "kich-ban-trao-thuong";
        };
    }

    private static ResponseEntity<byte[]> file(byte[] file, String name, boolean pdf) {
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + (pdf ? ".pdf" : ".docx"))
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
