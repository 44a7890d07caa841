package vn.thidua.movements.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.usecase.FillScorecards;
import vn.thidua.movements.scoring.usecase.Outcome;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Scorecards of the members of a block. */
@RestController
@RequestMapping("/api/movements/blocks/{id}/scorecards/{member}")
class ScorecardController {

    private static final String IF_MATCH = "If-Match";

    record ReasonJson(@NotNull @Size(max = 2000) String reason) {}

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

    private final FillScorecards fill;

    ScorecardController(FillScorecards fill) {
        this.fill = fill;
    }

    @GetMapping
    ScorecardViews.CardView card(
            Caller caller, @PathVariable String id, @PathVariable String member) {
        return fill.find(new BlockId(id), member(member))
                .map(filled -> ScorecardViews.card(caller, filled))
                .orElseThrow(Answers::absent);
    }

    @PutMapping("/entries")
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

    @PostMapping("/completion")
    ResponseEntity<?> complete(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid CompletionJson done) {
        return onCard(caller, id, member, version, target -> fill.complete(target, done.column()));
    }

    @PostMapping("/return")
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return onCard(caller, id, member, version, target -> fill.giveBack(target, why.reason()));
    }

    @PostMapping("/contests")
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

    @PostMapping("/answers")
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

    @PutMapping("/exclusions")
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
                        caller, new BlockId(id), member(member), SeenVersion.in(version));
        return Answers.of(
                work.apply(target),
                filled -> ResponseEntity.ok(ScorecardViews.card(caller, filled)));
    }

    /** An id that no unit can have is absent like any other. */
    private static TenantId member(String text) {
        try {
            return new TenantId(text);
        } catch (IllegalArgumentException _) {
            throw Answers.absent();
        }
    }
}
