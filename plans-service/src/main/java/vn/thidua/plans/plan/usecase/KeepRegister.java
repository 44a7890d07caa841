package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.Reason;
import vn.thidua.plans.plan.Registers;

/** Sổ đăng ký văn bản: who has which number, which are kept for papers, which comes next. */
public final class KeepRegister {

    private static final int ATTEMPTS = 100;

    private final Registers registers;
    private final Plans plans;
    private final Clock clock;

    public KeepRegister(Registers registers, Plans plans, Clock clock) {
        this.registers = registers;
        this.plans = plans;
        this.clock = clock;
    }

    /** A number with the plan that bears it. */
    public record Line(NumberRegister.Entry entry, Optional<Plan> plan) {}

    /** A register with its lines, the highest number first. */
    public record Book(NumberRegister register, List<Line> lines) {}

    public List<Book> ofYear(Person by, int year) {
        return registers.ofYear(by.unit(), year).stream().map(this::book).toList();
    }

    private Book book(NumberRegister register) {
        return new Book(
                register,
                register.entries().reversed().stream()
                        .map(entry -> new Line(entry, entry.plan().flatMap(plans::find)))
                        .toList());
    }

    /** What became of a request. */
    public sealed interface Kept {

        record Done(Book book) implements Kept {}

        record Refused(Reason reason, String sentence) implements Kept {}

        record Forbidden(String sentence) implements Kept {}
    }

    /**
     * Numbers that papers bear.
     *
     * @param on the date of the papers; its year tells the register
     * @param paper what bears them, in words
     */
    public record Wish(String symbol, int from, int to, LocalDate on, String paper) {}

    public Kept reserve(Wish wish, Person by) {
        LocalDate today = LocalDate.now(clock);
        if (wish.on().isAfter(today)) {
            return new Kept.Refused(Reason.DATE_IN_FUTURE, Reason.DATE_IN_FUTURE.sentence());
        }
        NumberRegister.Order order =
                new NumberRegister.Order(by, clock.instant(), wish.on(), wish.symbol(), 0);
        return change(
                by,
                wish.on().getYear(),
                wish.symbol(),
                register -> register.reserve(wish.from(), wish.to(), wish.paper(), order));
    }

    public Kept release(int year, String symbol, int sequence, Person by) {
        return change(by, year, symbol, register -> register.release(sequence));
    }

    private Kept change(
            Person by,
            int year,
            String symbol,
            Function<NumberRegister, NumberRegister.Reserved> step) {
        if (!by.mayDraft()) {
            return new Kept.Forbidden(ChangePlan.DRAFTERS_ONLY);
        }
        String series = DocumentNumber.seriesKey(symbol);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            NumberRegister register = registers.find(by.unit(), year, series);
            switch (step.apply(register)) {
                case NumberRegister.Reserved.Refused(var reason, var sequence) -> {
                    return new Kept.Refused(
                            reason,
                            "Số "
                                    + DocumentNumber.of(sequence, symbol).text().orElseThrow()
                                    + ": "
                                    + reason.sentence());
                }
                case NumberRegister.Reserved.Kept(var changed) -> {
                    if (registers.store(changed)) {
                        return new Kept.Done(book(changed));
                    }
                }
            }
        }
        throw new IllegalStateException(
                "a register changes faster than it can be stored unit=" + by.unit());
    }
}
