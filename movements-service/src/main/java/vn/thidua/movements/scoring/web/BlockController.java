package vn.thidua.movements.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.usecase.FillScorecards;
import vn.thidua.movements.scoring.usecase.Outcome;
import vn.thidua.movements.scoring.usecase.RunBlocks;
import vn.thidua.movements.scoring.web.BlockViews.BlockSummary;
import vn.thidua.movements.scoring.web.BlockViews.CandidateView;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Blocks, their scorecards and their ranking. */
@RestController
@RequestMapping("/api/movements/blocks")
class BlockController {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String IF_MATCH = "If-Match";

    record CheckerJson(@NotNull TenantId unitId, @NotNull TenantId checkerUnitId) {}

    record WishJson(
            @NotBlank @Size(max = 300) String name,
            @NotNull BlockKind kind,
            @Min(2000) @Max(2100) int year,
            @NotBlank @Size(max = 100) String decision,
            @NotNull LocalDate decidedOn,
            @NotNull TenantId leaderUnitId,
            @NotNull TenantId deputyUnitId,
            @NotNull @Size(max = 300) List<@NotNull TenantId> memberUnitIds,
            @Nullable @Size(max = 300) List<@Valid @NotNull CheckerJson> checkers) {

        RunBlocks.Wish wish() {
            Map<TenantId, TenantId> by = new HashMap<>();
            Optional.ofNullable(checkers)
                    .orElse(List.of())
                    .forEach(each -> by.put(each.unitId, each.checkerUnitId));
            return new RunBlocks.Wish(
                    name,
                    kind,
                    year,
                    decision,
                    decidedOn,
                    leaderUnitId,
                    deputyUnitId,
                    memberUnitIds,
                    by);
        }
    }

    record ReasonJson(@NotNull @Size(max = 2000) String reason) {}

    record OpeningJson(@NotBlank String sheetId, @NotNull LocalDate selfScoreBy) {}

    record VoteJson(@NotNull TenantId unitId, int votes) {}

    record VotesJson(@NotNull @Size(max = 300) List<@Valid @NotNull VoteJson> votes) {}

    record EntryJson(
            @NotBlank String code,
            @Nullable BigDecimal value,
            @Nullable BigDecimal base,
            @Nullable Boolean gateMet,
            @Nullable @Size(max = 2000) String remark,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> evidence) {

        Entry entry() {
            return new Entry(
                    Optional.ofNullable(value),
                    Optional.ofNullable(base),
                    Optional.ofNullable(gateMet),
                    Optional.ofNullable(remark).orElse("").strip(),
                    Optional.ofNullable(evidence).orElse(List.of()));
        }
    }

    record FillingJson(
            @NotNull Column column,
            @NotNull @Size(max = 2000) List<@Valid @NotNull EntryJson> entries) {}

    record CompletionJson(@NotNull Column column) {}

    record ContestJson(@NotBlank String criterion, @NotNull @Size(max = 2000) String reason) {}

    record AnswerJson(
            @NotBlank String criterion,
            @Nullable @Valid EntryJson changed,
            @NotNull @Size(max = 2000) String remark) {}

    record ExclusionsJson(
            @NotNull @Size(max = 50) Set<@NotBlank String> codes,
            @NotNull @Size(max = 2000) String remark) {}

    private final RunBlocks run;
    private final FillScorecards fill;

    BlockController(RunBlocks run, FillScorecards fill) {
        this.run = run;
        this.fill = fill;
    }

    @GetMapping
    List<BlockSummary> list(Caller caller, @RequestParam int year) {
        return run.list(caller, year).stream().map(BlockSummary::of).toList();
    }

    @GetMapping("/candidates")
    List<CandidateView> candidates(Caller caller, @RequestParam int year) {
        return run.candidates(caller, year).stream().map(CandidateView::of).toList();
    }

    @PostMapping
    ResponseEntity<?> form(Caller caller, @RequestBody @Valid WishJson wish) {
        return answer(caller, run.form(caller, wish.wish()), HttpStatus.CREATED);
    }

    @GetMapping("/{id}")
    BlockViews.BlockView one(Caller caller, @PathVariable String id) {
        Block block = run.find(new BlockId(id)).orElseThrow(BlockController::absent);
        return BlockViews.block(caller, block, run.cards(block));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> amend(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid WishJson wish) {
        return answer(
                caller, run.amend(caller, new BlockId(id), Versions.seen(version), wish.wish()));
    }

    @PostMapping("/{id}/dissolution")
    ResponseEntity<?> dissolve(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return answer(
                caller,
                run.dissolve(
                        caller, new BlockId(id), Versions.seen(version), why.reason().strip()));
    }

    @PostMapping("/{id}/scoring")
    ResponseEntity<?> open(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid OpeningJson opening) {
        return answer(
                caller,
                run.openScoring(
                        caller,
                        new BlockId(id),
                        Versions.seen(version),
                        new SheetId(opening.sheetId()),
                        opening.selfScoreBy()));
    }

    @PostMapping("/{id}/votes")
    ResponseEntity<?> vote(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid VotesJson votes) {
        Map<TenantId, Integer> counted = new HashMap<>();
        votes.votes().forEach(each -> counted.put(each.unitId(), each.votes()));
        return answer(caller, run.vote(caller, new BlockId(id), Versions.seen(version), counted));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, run.close(caller, new BlockId(id), Versions.seen(version)));
    }

    @GetMapping("/{id}/scorecards/{member}")
    BlockViews.CardView card(Caller caller, @PathVariable String id, @PathVariable String member) {
        return fill.find(new BlockId(id), member(member))
                .map(filled -> BlockViews.card(caller, filled))
                .orElseThrow(BlockController::absent);
    }

    @PutMapping("/{id}/scorecards/{member}/entries")
    ResponseEntity<?> fill(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid FillingJson filling) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        filling.entries().forEach(each -> entries.put(each.code(), each.entry()));
        return onCard(
                caller,
                id,
                member,
                version,
                target -> fill.fill(target, filling.column(), entries));
    }

    @PostMapping("/{id}/scorecards/{member}/completion")
    ResponseEntity<?> complete(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid CompletionJson done) {
        return onCard(caller, id, member, version, target -> fill.complete(target, done.column()));
    }

    @PostMapping("/{id}/scorecards/{member}/return")
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return onCard(caller, id, member, version, target -> fill.giveBack(target, why.reason()));
    }

    @PostMapping("/{id}/scorecards/{member}/contests")
    ResponseEntity<?> contest(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ContestJson contest) {
        return onCard(
                caller,
                id,
                member,
                version,
                target -> fill.contest(target, contest.criterion(), contest.reason()));
    }

    @PostMapping("/{id}/scorecards/{member}/answers")
    ResponseEntity<?> answer(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid AnswerJson answer) {
        return onCard(
                caller,
                id,
                member,
                version,
                target ->
                        fill.answer(
                                target,
                                answer.criterion(),
                                Optional.ofNullable(answer.changed()).map(EntryJson::entry),
                                answer.remark()));
    }

    @PutMapping("/{id}/scorecards/{member}/exclusions")
    ResponseEntity<?> exclude(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ExclusionsJson exclusions) {
        return onCard(
                caller,
                id,
                member,
                version,
                target -> fill.exclude(target, exclusions.codes(), exclusions.remark()));
    }

    private static ResponseEntity<?> onCard(
            Caller caller,
            String id,
            String member,
            String version,
            Function<FillScorecards.Target, Outcome<FillScorecards.Filled>> work) {
        FillScorecards.Target target =
                new FillScorecards.Target(
                        caller, new BlockId(id), member(member), Versions.seen(version));
        return answer(
                work.apply(target), filled -> ResponseEntity.ok(BlockViews.card(caller, filled)));
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Block> outcome) {
        return answer(caller, outcome, HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Block> outcome, HttpStatus done) {
        return answer(
                outcome,
                block ->
                        ResponseEntity.status(done)
                                .body(BlockViews.block(caller, block, run.cards(block))));
    }

    private static <T> ResponseEntity<?> answer(
            Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var reason, var places) -> {
                ProblemDetail problem = ProblemType.REFUSED.detail(reason, reason.sentence());
                if (!places.isEmpty()) {
                    problem.setProperty(
                            "errors",
                            places.entrySet().stream()
                                    .map(
                                            each ->
                                                    new ProblemType.FieldError(
                                                            each.getKey(), each.getValue()))
                                    .toList());
                }
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    /** An id that no unit can have is absent like any other. */
    private static TenantId member(String text) {
        try {
            return new TenantId(text);
        } catch (IllegalArgumentException _) {
            throw absent();
        }
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có cụm, khối hoặc phiếu chấm này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
