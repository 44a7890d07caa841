package vn.thidua.awards.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.decision.usecase.FundStatement;
import vn.thidua.awards.decision.usecase.KeepFund;
import vn.thidua.awards.money.BaseSalaries;
import vn.thidua.awards.money.Fund;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** The own unit's fund. */
@RestController
@RequestMapping("/api/awards/funds/{year}")
class FundController {

    record EntryJson(
            Fund.@NotNull Direction direction,
            long dong,
            @NotNull LocalDate on,
            @NotNull @Size(max = 500) String words,
            @NotNull @Size(max = 200) String paper) {

        static EntryJson of(Fund.Entry entry) {
            return new EntryJson(
                    entry.direction(), entry.dong(), entry.on(), entry.words(), entry.paper());
        }
    }

    record BaseSalaryView(LocalDate from, long dong, String act, Certainty certainty) {}

    record FundView(
            int year,
            long income,
            long spending,
            long paidByDecisions,
            long balance,
            List<EntryJson> entries,
            @Nullable BaseSalaryView baseSalary) {}

    private final KeepFund funds;
    private final BaseSalaries salaries;
    private final Clock clock;

    FundController(KeepFund funds, BaseSalaries salaries, Clock clock) {
        this.funds = funds;
        this.salaries = salaries;
        this.clock = clock;
    }

    @GetMapping
    FundView ofYear(@PathVariable int year) {
        return view(funds.ofYear(year));
    }

    @PostMapping("/entries")
    ResponseEntity<?> enter(
            Caller caller, @PathVariable int year, @RequestBody @Valid EntryJson entry) {
        return switch (funds.enter(
                caller,
                year,
                entry.direction(),
                entry.dong(),
                entry.on(),
                entry.words().strip(),
                entry.paper().strip())) {
            case KeepFund.Entered.Done(var statement) -> ResponseEntity.ok(view(statement));
            case KeepFund.Entered.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case KeepFund.Entered.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private FundView view(FundStatement statement) {
        return new FundView(
                statement.fund().year(),
                statement.fund().income(),
                statement.fund().otherSpending(),
                statement.paidByDecisions(),
                statement.balance(),
                statement.fund().entries().stream().map(EntryJson::of).toList(),
                salaries.on(LocalDate.now(clock))
                        .map(
                                each ->
                                        new BaseSalaryView(
                                                each.from(),
                                                each.dong(),
                                                each.act(),
                                                each.certainty()))
                        .orElse(null));
    }
}
