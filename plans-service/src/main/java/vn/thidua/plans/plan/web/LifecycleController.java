package vn.thidua.plans.plan.web;

import static vn.thidua.plans.plan.web.ContentJson.or;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanVersions;
import vn.thidua.plans.plan.TextDifference;
import vn.thidua.plans.plan.usecase.ChangeInForce;
import vn.thidua.plans.plan.usecase.ReadVersions;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.platform.tenancy.Caller;

/** Plans in force: amend, replace, withdraw, close; and what they said before. */
@RestController
@RequestMapping("/api/plans/{id}")
class LifecycleController {

    private static final String IF_MATCH = "If-Match";

    private final ChangeInForce change;
    private final ReadVersions versions;
    private final Answers answers;

    LifecycleController(ChangeInForce change, ReadVersions versions, Answers answers) {
        this.change = change;
        this.versions = versions;
        this.answers = answers;
    }

    record Withdrawal(
            @NotBlank @Size(max = 2000) String reason, @Nullable @Size(max = 100) String number) {}

    record Closing(@NotBlank @Size(max = 2000) String reason) {}

    record VersionView(
            long version,
            String act,
            @Nullable String who,
            Instant at,
            boolean inForce,
            List<String> changed,
            @Nullable String note) {
        static VersionView of(PlanVersions.Version version) {
            return new VersionView(
                    version.number(),
                    version.act().name(),
                    or(version.who()),
                    version.at(),
                    version.inForce(),
                    version.changed(),
                    or(version.note()));
        }
    }

    record PieceView(String kind, String text) {
        static PieceView of(TextDifference.Piece piece) {
            return new PieceView(piece.kind().name(), piece.text());
        }
    }

    record DifferentView(String field, List<PieceView> pieces) {
        static DifferentView of(PlanVersions.Different different) {
            return new DifferentView(
                    different.field(), different.pieces().stream().map(PieceView::of).toList());
        }
    }

    @PostMapping("/amendment")
    ResponseEntity<?> amend(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return drafted(caller, id, version, Folder.Purpose.Act.AMEND);
    }

    @PostMapping("/replacement")
    ResponseEntity<?> replace(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return drafted(caller, id, version, Folder.Purpose.Act.REPLACE);
    }

    private ResponseEntity<?> drafted(
            Caller caller, String id, String version, Folder.Purpose.Act act) {
        Result result = change.draft(Answers.target(id, version, caller), act);
        return result instanceof Result.Done(Optional<Plan> draft) && draft.isPresent()
                ? ResponseEntity.created(URI.create("/api/plans/" + draft.get().id()))
                        .body(answers.view(Persons.of(caller), draft.get()))
                : answers.of(result, caller);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<?> withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid Withdrawal withdrawal) {
        return answers.of(
                change.withdraw(
                        Answers.target(id, version, caller),
                        withdrawal.reason().strip(),
                        Optional.ofNullable(withdrawal.number())
                                .map(String::strip)
                                .filter(number -> !number.isEmpty())),
                caller);
    }

    @PostMapping("/closing")
    ResponseEntity<?> close(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid Closing closing) {
        return answers.of(
                change.close(Answers.target(id, version, caller), closing.reason().strip()),
                caller);
    }

    @GetMapping("/versions")
    List<VersionView> versions(Caller caller, @PathVariable String id) {
        return versions.versions(Persons.of(caller), Answers.id(id))
                .map(all -> all.stream().map(VersionView::of).toList())
                .orElseThrow(Answers::absent);
    }

    @GetMapping("/difference")
    List<DifferentView> difference(
            Caller caller,
            @PathVariable String id,
            @RequestParam long from,
            @RequestParam long to) {
        return versions.between(Persons.of(caller), Answers.id(id), from, to)
                .map(all -> all.stream().map(DifferentView::of).toList())
                .orElseThrow(Answers::absent);
    }
}
