package vn.thidua.movements.example.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.usecase.CountStories;
import vn.thidua.movements.example.usecase.Outcome;
import vn.thidua.movements.example.usecase.SpreadExamples;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Examples of units below, those that superiors spread, and how many stories are published. */
@RestController
@RequestMapping("/api/movements/examples")
class SpreadController {

    private static final String IF_MATCH = "If-Match";

    record AnswerJson(boolean accepted, @NotNull @Size(max = 2000) String reason) {}

    record SpreadJson(boolean spread) {}

    record CommitmentJson(@Min(2000) @Max(2100) int year, int perMonth) {}

    private final SpreadExamples spread;
    private final CountStories count;

    SpreadController(SpreadExamples spread, CountStories count) {
        this.spread = spread;
        this.count = count;
    }

    @GetMapping("/proposals")
    List<ExampleViews.ExampleView> proposals(Caller caller) {
        return spread.sentUp().stream()
                .map(example -> ExampleViews.others(caller, example, spread))
                .toList();
    }

    @GetMapping("/spread")
    List<ExampleViews.ExampleView> spread(Caller caller) {
        return spread.spreadTo(caller).stream()
                .map(example -> ExampleViews.others(caller, example, spread))
                .toList();
    }

    @PostMapping("/{id}/proposal/answer")
    ResponseEntity<?> answer(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid AnswerJson answer) {
        return answer(
                caller,
                spread.answer(
                        caller,
                        new ExampleId(id),
                        SeenVersion.in(version),
                        answer.accepted(),
                        answer.reason().strip()));
    }

    @PostMapping("/{id}/proposal/further")
    ResponseEntity<?> passOn(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, spread.passOn(caller, new ExampleId(id), SeenVersion.in(version)));
    }

    @PostMapping("/{id}/spreading")
    ResponseEntity<?> spread(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid SpreadJson wish) {
        return answer(
                caller,
                spread.spread(caller, new ExampleId(id), SeenVersion.in(version), wish.spread()));
    }

    @GetMapping("/stories")
    ExampleViews.CountedView stories(Caller caller, @RequestParam @Min(2000) @Max(2100) int year) {
        return ExampleViews.CountedView.of(caller, count.counted(caller, year));
    }

    @PutMapping("/stories/commitment")
    ResponseEntity<?> commit(
            Caller caller,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid CommitmentJson wish) {
        return Answers.of(
                count.commit(caller, wish.year(), SeenVersion.in(version), wish.perMonth()),
                counted -> ResponseEntity.ok(ExampleViews.CountedView.of(caller, counted)));
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Example> outcome) {
        return Answers.of(
                outcome,
                example -> ResponseEntity.ok(ExampleViews.others(caller, example, spread)));
    }
}
