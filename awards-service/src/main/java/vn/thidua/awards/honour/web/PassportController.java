package vn.thidua.awards.honour.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.honour.Merit;
import vn.thidua.awards.honour.Streak;
import vn.thidua.awards.honour.usecase.FindConflicts;
import vn.thidua.awards.honour.usecase.ReadPassport;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.problem.ProblemType;

/** What one subject has received, and whether a merit was awarded before. */
@RestController
@RequestMapping("/api/awards/subjects/{id}")
class PassportController {

    record StreakJson(
            Streak.Kind kind,
            String what,
            String name,
            PeriodKind period,
            int from,
            int to,
            int years) {}

    record PassportJson(
            boolean own, List<HonourViews.HonourJson> honours, List<StreakJson> streaks) {}

    record MeritJson(@NotNull AwardCode award, int year, @NotNull @Size(max = 1000) String merit) {}

    record ConflictJson(HonourViews.HonourJson honour, Merit.Match match) {}

    record ConflictsJson(List<ConflictJson> own, boolean elsewhere) {}

    private final ReadPassport read;
    private final FindConflicts conflicts;
    private final Words words;

    PassportController(ReadPassport read, FindConflicts conflicts, Words words) {
        this.read = read;
        this.conflicts = conflicts;
        this.words = words;
    }

    @GetMapping("/passport")
    PassportJson passport(@PathVariable SubjectId id) {
        ReadPassport.Passport passport =
                read.passport(id)
                        .orElseThrow(
                                () ->
                                        ProblemType.NOT_FOUND.exception(
                                                "Không có người, tập thể này trong danh sách của đơn vị. Kiểm tra lại đường dẫn."));
        return new PassportJson(
                passport.own(),
                passport.honours().stream().map(words::view).toList(),
                passport.streaks().stream().map(this::streak).toList());
    }

    private StreakJson streak(Streak streak) {
        return new StreakJson(
                streak.kind(),
                streak.what(),
                streak.kind() == Streak.Kind.AWARD
                        ? words.award(new AwardCode(streak.what()))
                        : streak.what(),
                streak.period(),
                streak.from(),
                streak.to(),
                streak.years());
    }

    /** In the own register in full; elsewhere only that there is one. */
    @PostMapping("/conflicts")
    ConflictsJson conflicts(@PathVariable SubjectId id, @RequestBody @Valid MeritJson merit) {
        FindConflicts.Known known =
                conflicts
                        .forProposer(
                                new FindConflicts.Proposed(
                                        id, merit.award(), merit.year(), merit.merit()))
                        .orElseThrow(
                                () ->
                                        ProblemType.NOT_FOUND.exception(
                                                "Không có người, tập thể này trong danh sách của đơn vị. Kiểm tra lại đường dẫn."));
        return new ConflictsJson(
                known.own().stream()
                        .map(each -> new ConflictJson(words.view(each.entry()), each.match()))
                        .toList(),
                known.elsewhere());
    }
}
