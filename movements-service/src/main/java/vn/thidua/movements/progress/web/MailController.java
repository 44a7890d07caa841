package vn.thidua.movements.progress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.progress.Aim;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.CapturedMails;
import vn.thidua.movements.progress.Evidence;
import vn.thidua.movements.progress.Kind;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.ProgressReason;
import vn.thidua.movements.progress.Statement;
import vn.thidua.movements.progress.usecase.AnswerByLink;
import vn.thidua.movements.progress.usecase.Outcome;
import vn.thidua.movements.progress.usecase.RemindOwners;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Reminders, and what those do who have the link of one: the paths {@code mailed-links} ask for no sign-in. */
@RestController
@RequestMapping("/api/movements")
class MailController {

    record TokenJson(@NotNull @Size(max = 200) String token) {}

    /** @param value as it is typed */
    record AnswerJson(
            @NotNull @Size(max = 200) String token,
            @NotNull @Size(max = 40) String value,
            @Nullable @Size(max = 2000) String note) {}

    record PauseJson(@NotNull @Size(max = 200) String token, @Min(1) int days) {}

    record RecordedJson(BigDecimal value, String note, Instant at) {

        static RecordedJson of(Statement said) {
            return new RecordedJson(said.value(), said.evidence().note(), said.at());
        }
    }

    /** What the page of a link shows: this one target and period, and nothing else of the unit. */
    record PageJson(
            String unitName,
            Kind kind,
            String name,
            @Nullable String owner,
            Aim.Direction direction,
            @Nullable BigDecimal goal,
            @Nullable String unit,
            Aim.Counting counting,
            String period,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable RecordedJson recorded,
            @Nullable LocalDate remindFrom) {

        static PageJson of(AnswerByLink.Page page) {
            Aim aim = page.assignment().aim();
            return new PageJson(
                    page.unitName(),
                    page.assignment().kind(),
                    page.assignment().name(),
                    page.assignment().owner().map(Owner::name).orElse(null),
                    aim.direction(),
                    aim.value().orElse(null),
                    aim.unit().orElse(null),
                    aim.counting(),
                    page.period().label(),
                    page.period().first(),
                    page.period().last(),
                    page.recorded().map(RecordedJson::of).orElse(null),
                    page.assignment().remindFrom().orElse(null));
        }
    }

    private final AnswerByLink byLink;
    private final RemindOwners remind;
    private final CapturedMails captured;

    MailController(AnswerByLink byLink, RemindOwners remind, CapturedMails captured) {
        this.byLink = byLink;
        this.remind = remind;
        this.captured = captured;
    }

    @PostMapping("/mailed-links/look")
    ResponseEntity<?> look(@RequestBody @Valid TokenJson link) {
        return page(byLink.look(link.token()));
    }

    @PostMapping("/mailed-links/send")
    ResponseEntity<?> send(@RequestBody @Valid AnswerJson answer) {
        String note = answer.note();
        return page(
                byLink.send(
                        answer.token(),
                        answer.value(),
                        new Evidence(note == null ? "" : note, "", "")));
    }

    @PostMapping("/mailed-links/pause")
    ResponseEntity<?> pause(@RequestBody @Valid PauseJson pause) {
        return page(byLink.putOff(pause.token(), pause.days()));
    }

    /** A forged link is answered like any path that is not there. */
    private static ResponseEntity<?> page(Outcome<AnswerByLink.Page> outcome) {
        return switch (outcome) {
            case Outcome.Done<AnswerByLink.Page>(var page) ->
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(PageJson.of(page));
            case Outcome.Refused<AnswerByLink.Page>(var reason) ->
                    reason == ProgressReason.LINK_UNKNOWN
                            ? ProblemType.NOT_FOUND.response(reason, reason.sentence())
                            : ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<AnswerByLink.Page>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<AnswerByLink.Page>() ->
                    ProblemType.NOT_FOUND.response(ProgressReason.LINK_UNKNOWN.sentence());
            case Outcome.Forbidden<AnswerByLink.Page>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    @PostMapping("/progress/{id}/reminders")
    ResponseEntity<?> remind(Caller caller, @PathVariable String id) {
        return switch (remind.remind(caller, new AssignmentId(id))) {
            case Outcome.Done<AssignmentId> _ -> ResponseEntity.accepted().build();
            case Outcome.Refused<AssignmentId>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<AssignmentId>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<AssignmentId>() -> throw absent();
            case Outcome.Forbidden<AssignmentId>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    /** Of a trial installation only. */
    @GetMapping("/captured-mails")
    List<CapturedMails.Captured> captured(Caller caller) {
        return captured.of(caller.tenant()).orElseThrow(MailController::absent);
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có nội dung này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
