package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.plan.NumberRegister.Entered;

class NumberRegisterTest {

    private static final NumberRegister.Order ORDER =
            new NumberRegister.Order(Given.LEADER, Given.NOW, Given.TODAY, "KH-UBND", 1);
    private final NumberRegister empty = NumberRegister.empty(Given.COMMUNE, 2024, "KH-UBND");
    private final PlanId one = PlanId.next();
    private final PlanId two = PlanId.next();
    private final PlanId three = PlanId.next();

    private static NumberRegister after(Entered entered) {
        return ((Entered.Held) entered).register();
    }

    private static int number(Entered entered) {
        return ((Entered.Held) entered).sequence();
    }

    @Test
    void numbers_follow_each_other() {
        NumberRegister first = after(empty.enterNext(one, ORDER));

        assertThat(number(first.enterNext(two, ORDER))).isEqualTo(2);
    }

    @Test
    void the_same_plan_again_has_the_same_number() {
        NumberRegister first = after(empty.enterNext(one, ORDER));

        assertThat(first.enterNext(one, ORDER)).isEqualTo(new Entered.Held(first, 1));
    }

    @Test
    void a_number_of_another_plan_is_taken() {
        NumberRegister first = after(empty.enter(one, 11, ORDER));

        assertThat(first.enter(two, 11, ORDER)).isInstanceOf(NumberRegister.Entered.Taken.class);
        assertThat(first.enter(one, 11, ORDER)).isEqualTo(new Entered.Held(first, 11));
        assertThat(number(first.enterNext(two, ORDER))).isEqualTo(12);
    }

    @Test
    void a_number_that_was_given_back_is_the_next_one() {
        NumberRegister twoHeld = after(after(empty.enterNext(one, ORDER)).enterNext(two, ORDER));
        NumberRegister all = after(twoHeld.enterNext(three, ORDER));

        assertThat(number(all.giveBack(two).enterNext(PlanId.next(), ORDER))).isEqualTo(2);
        assertThat(number(all.giveBack(three).enterNext(PlanId.next(), ORDER))).isEqualTo(3);
    }

    @Test
    void a_number_that_a_plan_bears_is_never_given_back() {
        NumberRegister done = after(empty.enterNext(one, ORDER)).finish(one);

        assertThat(done.giveBack(one)).isEqualTo(done);
        assertThat(done.unfinished()).isEmpty();
    }

    @Test
    void a_plan_that_gets_its_documents_number_leaves_the_one_it_held() {
        NumberRegister held = after(empty.enterNext(one, ORDER));
        NumberRegister changed = after(held.enter(one, 5, ORDER));

        assertThat(changed.entryOf(one).map(NumberRegister.Entry::sequence))
                .isEqualTo(Optional.of(5));
        assertThat(changed.revision()).isEqualTo(held.revision() + 1);
    }
}
