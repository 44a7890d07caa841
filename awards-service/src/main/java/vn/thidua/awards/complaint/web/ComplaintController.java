package vn.thidua.awards.complaint.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.complaint.Complaint;
import vn.thidua.awards.complaint.ComplaintId;
import vn.thidua.awards.complaint.ComplaintRules;
import vn.thidua.awards.complaint.Party;
import vn.thidua.awards.complaint.usecase.Outcome;
import vn.thidua.awards.complaint.usecase.SettleComplaints;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Complaints of the own unit; a name is in no answer but that to its reading. */
@RestController
@RequestMapping("/api/awards/complaints")
class ComplaintController {

    enum Action {
        TAKE,
        ACCEPT,
        REJECT,
        SETTLE,
        READ_PARTY
    }

    record ReceiptJson(
            Complaint.@NotNull Kind kind,
            @NotNull LocalDate receivedOn,
            @NotNull @Size(max = 500) String about,
            @NotNull @Size(max = 20000) String content,
            @NotNull @Size(max = 200) String partyName,
            @NotNull @Size(max = 300) String partyContact) {

        Complaint.Receipt receipt() {
            return new Complaint.Receipt(
                    kind,
                    receivedOn,
                    about.strip(),
                    content.strip(),
                    new Party(partyName.strip().replace('\n', ' '), partyContact.strip()));
        }
    }

    record WordsJson(@NotNull @Size(max = 5000) String words) {}

    record SettlementJson(boolean upheld, @NotNull @Size(max = 5000) String words) {}

    record ComplaintView(
            String id,
            Complaint.Kind kind,
            LocalDate receivedOn,
            String about,
            @Nullable String content,
            boolean handled,
            boolean own,
            Complaint.Stage stage,
            @Nullable LocalDate dueOn,
            String dueArticle,
            Certainty dueCertainty,
            @Nullable LocalDate settledOn,
            @Nullable Boolean upheld,
            @Nullable String words,
            List<Action> actions) {}

    record PartyView(String name, String contact) {}

    private final SettleComplaints complaints;

    ComplaintController(SettleComplaints complaints) {
        this.complaints = complaints;
    }

    @GetMapping
    List<ComplaintView> all(Caller caller) {
        return complaints.all(caller).stream().map(each -> view(caller, each)).toList();
    }

    @GetMapping("/{id}")
    ComplaintView one(Caller caller, @PathVariable String id) {
        return complaints
                .find(caller, new ComplaintId(id))
                .map(each -> view(caller, each))
                .orElseThrow(ComplaintController::absent);
    }

    @PostMapping
    ResponseEntity<?> receive(Caller caller, @RequestBody @Valid ReceiptJson receipt) {
        return answer(caller, complaints.receive(caller, receipt.receipt()));
    }

    @PostMapping("/{id}/taking")
    ResponseEntity<?> take(Caller caller, @PathVariable String id) {
        return answer(caller, complaints.take(caller, new ComplaintId(id)));
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<?> accept(Caller caller, @PathVariable String id) {
        return answer(caller, complaints.accept(caller, new ComplaintId(id)));
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<?> reject(
            Caller caller, @PathVariable String id, @RequestBody @Valid WordsJson why) {
        return answer(caller, complaints.reject(caller, new ComplaintId(id), why.words().strip()));
    }

    @PostMapping("/{id}/settlement")
    ResponseEntity<?> settle(
            Caller caller, @PathVariable String id, @RequestBody @Valid SettlementJson result) {
        return answer(
                caller,
                complaints.settle(
                        caller, new ComplaintId(id), result.upheld(), result.words().strip()));
    }

    @PostMapping("/{id}/party-reading")
    ResponseEntity<?> readParty(Caller caller, @PathVariable String id) {
        return switch (complaints.readParty(caller, new ComplaintId(id))) {
            case Outcome.Done<Party>(var party) ->
                    ResponseEntity.ok()
                            .header("Cache-Control", "no-store")
                            .body(new PartyView(party.name(), party.contact()));
            case Outcome.Refused<Party>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Absent<Party>() -> throw absent();
            case Outcome.Forbidden<Party>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private ComplaintView view(Caller caller, Complaint complaint) {
        ComplaintRules.Deadline due = complaints.rules().next(complaint);
        return new ComplaintView(
                complaint.id().value(),
                complaint.kind(),
                complaint.receivedOn(),
                complaint.about(),
                complaints.mayReadContent(caller, complaint) ? complaint.content() : null,
                complaint.handler().isPresent(),
                complaint.isHandledBy(caller.subject()),
                complaint.stage(),
                complaint.dueOn().orElse(null),
                due.article(),
                due.certainty(),
                complaint.settlement().map(Complaint.Settlement::on).orElse(null),
                complaint.settlement().map(Complaint.Settlement::upheld).orElse(null),
                complaint.settlement().map(Complaint.Settlement::words).orElse(null),
                actions(caller, complaint));
    }

    private List<Action> actions(Caller caller, Complaint complaint) {
        List<Action> actions = new ArrayList<>();
        if (complaints.mayReadParty(caller, complaint)) {
            actions.add(Action.READ_PARTY);
        }
        if (!caller.has("leader")) {
            return actions;
        }
        if (complaint.handler().isEmpty()) {
            actions.add(Action.TAKE);
        } else if (complaint.isHandledBy(caller.subject())) {
            switch (complaint.stage()) {
                case RECEIVED -> actions.addAll(List.of(Action.ACCEPT, Action.REJECT));
                case ACCEPTED -> actions.add(Action.SETTLE);
                case SETTLED, NOT_ACCEPTED -> {}
            }
        }
        return actions;
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Complaint> outcome) {
        return switch (outcome) {
            case Outcome.Done<Complaint>(var complaint) ->
                    ResponseEntity.ok(view(caller, complaint));
            case Outcome.Refused<Complaint>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Absent<Complaint>() -> throw absent();
            case Outcome.Forbidden<Complaint>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có đơn này, hoặc bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
