package vn.thidua.plans.plan.web;

import static vn.thidua.plans.plan.web.ContentJson.or;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.usecase.KeepRegister;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Sổ đăng ký văn bản of the caller's unit. */
@RestController
@RequestMapping("/api/plans/registers")
class RegisterController {

    private static final int MOST_AT_ONCE = 500;

    private final KeepRegister registers;

    RegisterController(KeepRegister registers) {
        this.registers = registers;
    }

    record LineView(
            int sequence,
            String text,
            String state,
            @Nullable LocalDate on,
            @Nullable String planId,
            @Nullable String title,
            @Nullable String paper) {
        static LineView of(KeepRegister.Line line) {
            var entry = line.entry();
            String state =
                    entry.paper().isPresent()
                            ? "PAPER"
                            : entry.plan().isPresent() ? "USED" : "FREE";
            return new LineView(
                    entry.sequence(),
                    "%02d/%s".formatted(entry.sequence(), entry.order().symbol()),
                    state,
                    state.equals("FREE") ? null : entry.order().on(),
                    or(entry.plan().map(Object::toString)),
                    or(line.plan().map(Plan::content).map(content -> content.title())),
                    or(entry.paper()));
        }
    }

    record BookView(int year, String symbol, int next, List<LineView> lines) {
        static BookView of(KeepRegister.Book book) {
            String symbol =
                    book.register().entries().isEmpty()
                            ? book.register().series()
                            : book.register().entries().getLast().order().symbol();
            return new BookView(
                    book.register().year(),
                    symbol,
                    book.register().next(),
                    book.lines().stream().map(LineView::of).toList());
        }
    }

    record Reservation(
            @NotBlank @Size(max = 60) String symbol,
            @Min(1) @Max(999_999) int from,
            @Min(1) @Max(999_999) int to,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String paper) {}

    @GetMapping
    List<BookView> ofYear(Caller caller, @RequestParam @Min(1945) @Max(2200) int year) {
        return registers.ofYear(Persons.of(caller), year).stream().map(BookView::of).toList();
    }

    @PostMapping("/reservations")
    ResponseEntity<?> reserve(Caller caller, @RequestBody @Valid Reservation wish) {
        if (wish.to() < wish.from() || wish.to() - wish.from() >= MOST_AT_ONCE) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Số cuối phải từ số đầu trở lên và mỗi lần giữ không quá 500 số. Hãy nhập lại.");
        }
        return answer(
                registers.reserve(
                        new KeepRegister.Wish(
                                wish.symbol().strip(),
                                wish.from(),
                                wish.to(),
                                wish.on(),
                                wish.paper().strip()),
                        Persons.of(caller)));
    }

    @DeleteMapping("/reservations")
    ResponseEntity<?> release(
            Caller caller,
            @RequestParam @Min(1945) @Max(2200) int year,
            @RequestParam @NotBlank @Size(max = 60) String symbol,
            @RequestParam @Min(1) @Max(999_999) int sequence) {
        return answer(registers.release(year, symbol, sequence, Persons.of(caller)));
    }

    private static ResponseEntity<?> answer(KeepRegister.Kept kept) {
        return switch (kept) {
            case KeepRegister.Kept.Done(var book) -> ResponseEntity.ok(BookView.of(book));
            case KeepRegister.Kept.Refused(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case KeepRegister.Kept.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }
}
