package vn.thidua.plans.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.plan.finding.Dismissal;
import vn.thidua.plans.plan.finding.Noticed;
import vn.thidua.plans.plan.finding.usecase.DismissFinding;
import vn.thidua.plans.plan.finding.usecase.NoticeFindings;
import vn.thidua.plans.plan.finding.usecase.NoticeFindings.Outcome;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** What the linter notices in a document, also while it is being written. */
@RestController
@RequestMapping("/api/plans/{id}/findings")
class FindingController {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}(?:-\\d{1,3})?");

    private final NoticeFindings notice;
    private final DismissFinding dismiss;

    FindingController(NoticeFindings notice, DismissFinding dismiss) {
        this.notice = notice;
        this.dismiss = dismiss;
    }

    record Why(@NotBlank @Size(max = 500) String reason) {}

    record DismissalView(String reason, String by, Instant at) {
        static DismissalView of(Dismissal it) {
            return new DismissalView(it.reason(), it.name(), it.at());
        }
    }

    record FindingView(
            String key,
            String code,
            String severity,
            String message,
            @Nullable String quote,
            @Nullable String place,
            @Nullable DismissalView dismissal) {
        static FindingView of(Noticed it) {
            return new FindingView(
                    it.key(),
                    it.finding().code(),
                    it.finding().severity().name(),
                    it.finding().message(),
                    it.finding()
                            .evidence()
                            .map(Evidence::text)
                            .filter(text -> !text.isBlank())
                            .orElse(null),
                    it.place().orElse(null),
                    it.dismissal().map(DismissalView::of).orElse(null));
        }
    }

    record FindingsView(List<FindingView> items) {}

    @GetMapping
    ResponseEntity<?> stored(Caller caller, @PathVariable String id) {
        return answer(notice.notice(Persons.of(caller), Answers.id(id), Optional.empty()));
    }

    /** Of a content as it stands on the page; nothing is stored. */
    @PostMapping
    ResponseEntity<?> writing(
            Caller caller, @PathVariable String id, @RequestBody ContentJson content) {
        return switch (content.check()) {
            case ContentJson.Checked.Bad(var errors) ->
                    ResponseEntity.badRequest().body(ProblemType.invalid(errors));
            case ContentJson.Checked.Good(var checked) ->
                    answer(notice.notice(Persons.of(caller), Answers.id(id), Optional.of(checked)));
        };
    }

    @PutMapping("/{key}/dismissal")
    ResponseEntity<?> dismiss(
            Caller caller,
            @PathVariable String id,
            @PathVariable String key,
            @RequestBody @Valid Why why) {
        return answer(
                dismiss.dismiss(
                        Persons.of(caller), Answers.id(id), key(key), why.reason().strip()));
    }

    @DeleteMapping("/{key}/dismissal")
    ResponseEntity<?> restore(Caller caller, @PathVariable String id, @PathVariable String key) {
        return answer(dismiss.restore(Persons.of(caller), Answers.id(id), key(key)));
    }

    private static String key(String text) {
        if (!KEY.matcher(text).matches()) {
            throw Answers.absent();
        }
        return text;
    }

    private static ResponseEntity<?> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Findings(var items) ->
                    ResponseEntity.ok(
                            new FindingsView(items.stream().map(FindingView::of).toList()));
            case Outcome.Refused(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case Outcome.Forbidden(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
            case Outcome.Absent() -> throw Answers.absent();
        };
    }
}
