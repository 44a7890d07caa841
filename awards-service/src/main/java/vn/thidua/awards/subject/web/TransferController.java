package vn.thidua.awards.subject.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Transfer;
import vn.thidua.awards.subject.usecase.Outcome;
import vn.thidua.awards.subject.usecase.TransferSubjects;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** Persons who move to another unit with their record. */
@RestController
@RequestMapping("/api/awards/transfers")
class TransferController {

    record ProposalJson(
            @NotNull SubjectId subjectId,
            @NotNull TenantId fromUnitId,
            @NotNull @Size(max = 1000) String reason) {}

    record EntryJson(@NotNull SubjectId subjectId) {}

    record WhyTransferJson(@NotNull @Size(max = 1000) String reason) {}

    /** Who it may be, with what tells people of one name apart and nothing more. */
    record CandidateJson(String id, String name, String post, @Nullable Integer birthYear) {

        static CandidateJson of(Subject subject) {
            return new CandidateJson(
                    subject.id().value(),
                    subject.name(),
                    subject.post(),
                    subject.profile() instanceof Profile.Person person
                                    && person.birthYear().isPresent()
                            ? person.birthYear().getAsInt()
                            : null);
        }
    }

    record TransferJson(
            String id,
            Transfer.State state,
            String toUnitName,
            String fromUnitName,
            CandidateJson subject,
            List<CandidateJson> candidates,
            String reason,
            Instant proposedAt,
            String answer) {}

    record TransfersJson(List<TransferJson> own, List<TransferJson> toAnswer) {}

    private final TransferSubjects transfers;
    private final TenantTree tree;

    TransferController(TransferSubjects transfers, TenantTree tree) {
        this.transfers = transfers;
        this.tree = tree;
    }

    @GetMapping
    TransfersJson all(Caller caller) {
        return new TransfersJson(
                transfers.own(caller).stream().map(this::view).toList(),
                transfers.toAnswer(caller).stream().map(this::view).toList());
    }

    @PostMapping
    ResponseEntity<?> propose(Caller caller, @RequestBody @Valid ProposalJson proposal) {
        return answer(
                transfers.propose(
                        caller, proposal.subjectId(), proposal.fromUnitId(), proposal.reason()));
    }

    @PostMapping("/{id}/agreement")
    ResponseEntity<?> agree(
            Caller caller, @PathVariable String id, @RequestBody @Valid EntryJson entry) {
        return answer(transfers.agree(caller, id, entry.subjectId()));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<?> refuse(
            Caller caller, @PathVariable String id, @RequestBody @Valid WhyTransferJson why) {
        return answer(transfers.refuse(caller, id, why.reason()));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<?> withdraw(Caller caller, @PathVariable String id) {
        return answer(transfers.withdraw(caller, id));
    }

    private ResponseEntity<?> answer(Outcome<TransferSubjects.Seen> outcome) {
        return switch (outcome) {
            case Outcome.Done<TransferSubjects.Seen>(var seen) -> ResponseEntity.ok(view(seen));
            case Outcome.Refused<TransferSubjects.Seen>(var flaws) ->
                    SubjectController.refused(flaws);
            case Outcome.Stale<TransferSubjects.Seen>(var current) ->
                    ProblemType.staleVersion(current);
            case Outcome.Absent<TransferSubjects.Seen>() -> throw absent();
            case Outcome.Forbidden<TransferSubjects.Seen>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private TransferJson view(TransferSubjects.Seen seen) {
        Transfer transfer = seen.transfer();
        return new TransferJson(
                transfer.id(),
                transfer.state(),
                unit(transfer.to()),
                unit(transfer.from()),
                CandidateJson.of(seen.subject()),
                seen.candidates().stream().map(CandidateJson::of).toList(),
                transfer.reason(),
                transfer.proposedAt(),
                transfer.answer());
    }

    private String unit(TenantId unit) {
        return tree.node(unit).map(node -> node.name()).orElse(unit.value());
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có đề nghị chuyển hồ sơ này, hoặc đã được trả lời. Hãy tải lại trang.");
    }
}
