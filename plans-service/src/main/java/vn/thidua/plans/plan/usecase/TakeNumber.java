package vn.thidua.plans.plan.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.NumberRegister.Entered;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.unit.UnitId;

/** Lấy số trong sổ: each step is one write to one register and may be repeated. */
public final class TakeNumber {

    /** More than all that may ask one unit's register at the same moment. */
    private static final int ATTEMPTS = 1000;

    private final Registers registers;

    public TakeNumber(Registers registers) {
        this.registers = registers;
    }

    /**
     * Enters the plan, under the wished number or the next one.
     *
     * @return the number, or who has the wished one
     */
    Entered enter(UnitId unit, PlanId plan, Optional<Integer> wished, NumberRegister.Order order) {
        String series = DocumentNumber.seriesKey(order.symbol());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            NumberRegister register = registers.find(unit, order.on().getYear(), series);
            Entered entered =
                    wished.map(number -> register.enter(plan, number, order))
                            .orElseGet(() -> register.enterNext(plan, order));
            switch (entered) {
                case Entered.Taken taken -> {
                    return taken;
                }
                case Entered.Held held -> {
                    if (held.register().equals(register) || registers.store(held.register())) {
                        return held;
                    }
                }
            }
        }
        throw new IllegalStateException(
                "a register changes faster than a number can be entered unit=" + unit);
    }

    /** The plan bears its number now. */
    void finish(UnitId unit, PlanId plan, NumberRegister.Order order) {
        change(unit, order, register -> register.finish(plan));
    }

    /** The plan will never bear the number that is held for it. */
    void giveBack(UnitId unit, PlanId plan, NumberRegister.Order order) {
        change(unit, order, register -> register.giveBack(plan));
    }

    private void change(
            UnitId unit, NumberRegister.Order order, UnaryOperator<NumberRegister> step) {
        String series = DocumentNumber.seriesKey(order.symbol());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            NumberRegister register = registers.find(unit, order.on().getYear(), series);
            NumberRegister changed = step.apply(register);
            if (changed.equals(register) || registers.store(changed)) {
                return;
            }
        }
        throw new IllegalStateException(
                "a register changes faster than it can be stored unit=" + unit);
    }
}
