package vn.thidua.movements.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.usecase.Outcome;
import vn.thidua.movements.scoring.usecase.RunBlocks;
import vn.thidua.movements.scoring.web.BlockViews.BlockSummary;
import vn.thidua.movements.scoring.web.BlockViews.CandidateView;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Blocks and their ranking. */
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

    private final RunBlocks run;

    BlockController(RunBlocks run) {
        this.run = run;
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
        Block block = run.find(new BlockId(id)).orElseThrow(Answers::absent);
        return BlockViews.block(caller, block, run.cards(block));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> amend(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid WishJson wish) {
        return answer(
                caller, run.amend(caller, new BlockId(id), SeenVersion.in(version), wish.wish()));
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
                        caller, new BlockId(id), SeenVersion.in(version), why.reason().strip()));
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
                        SeenVersion.in(version),
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
        return answer(caller, run.vote(caller, new BlockId(id), SeenVersion.in(version), counted));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, run.close(caller, new BlockId(id), SeenVersion.in(version)));
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Block> outcome) {
        return answer(caller, outcome, HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Block> outcome, HttpStatus done) {
        return Answers.of(
                outcome,
                block ->
                        ResponseEntity.status(done)
                                .body(BlockViews.block(caller, block, run.cards(block))));
    }
}
