package vn.thidua.awards.honour.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.usecase.EnterHonours;
import vn.thidua.awards.honour.usecase.Outcome;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** The unit's register of honours. */
@RestController
@RequestMapping("/api/awards/honours")
class HonourController {

    private static final int LARGEST_PAGE = 200;

    record RevocationJson(@NotNull LocalDate revokedOn) {}

    private final EnterHonours enter;
    private final Words words;

    HonourController(EnterHonours enter, Words words) {
        this.enter = enter;
        this.words = words;
    }

    @GetMapping
    HonourViews.FoundJson search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<AwardCode> award,
            @RequestParam(defaultValue = "false") boolean below,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "50") int limit) {
        if (skip < 0 || limit < 1 || limit > LARGEST_PAGE) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Mỗi lần xem được từ 1 đến 200 dòng. Hãy tải lại trang.");
        }
        Honours.Search search =
                new Honours.Search(
                        q,
                        year.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        award,
                        skip,
                        limit);
        Honours.Found found = below ? enter.searchBelow(search) : enter.search(search);
        return new HonourViews.FoundJson(
                found.entries().stream().map(words::view).toList(), found.total());
    }

    @PostMapping
    ResponseEntity<?> enter(Caller caller, @RequestBody @Valid HonourViews.FormJson form) {
        return answer(enter.enter(caller, form.form()));
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<?> revoke(
            Caller caller,
            @PathVariable HonourId id,
            @RequestBody @Valid RevocationJson revocation) {
        return answer(enter.revoke(caller, id, revocation.revokedOn()));
    }

    private ResponseEntity<?> answer(Outcome<Entry> outcome) {
        return switch (outcome) {
            case Outcome.Done<Entry>(var entry) -> ResponseEntity.ok(words.view(entry));
            case Outcome.Refused<Entry>(var flaws) -> refused(flaws);
            case Outcome.Stale<Entry>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Entry>() -> throw absent();
            case Outcome.Forbidden<Entry>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ResponseEntity<ProblemDetail> refused(List<Outcome.Flaw> flaws) {
        Outcome.Flaw first = flaws.getFirst();
        ProblemDetail problem =
                ProblemType.REFUSED.detail(first.reason(), first.reason().sentence());
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(
                                flaw ->
                                        new ProblemType.FieldError(
                                                flaw.field(), flaw.reason().sentence()))
                        .toList());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có khen thưởng này trong sổ của đơn vị. Kiểm tra lại đường dẫn.");
    }
}
