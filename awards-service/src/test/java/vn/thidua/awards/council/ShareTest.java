package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "9, 10, false, 10, 11, true",
        "9, 10, false, 9, 11, false",
        "4, 5, false, 9, 11, true",
        "4, 5, false, 8, 11, false",
        "4, 5, false, 8, 10, true",
        "9, 10, false, 9, 10, true",
        "1, 2, true, 5, 10, false",
        "1, 2, true, 6, 11, true",
        "2, 3, false, 6, 9, true",
        "2, 3, false, 5, 9, false"
    })
    void a_part_is_compared_exactly(
            int numerator, int denominator, boolean exceeded, int some, int all, boolean reached) {
        assertThat(new Share(numerator, denominator, exceeded).reachedBy(some, all))
                .isEqualTo(reached);
    }

    @Test
    void it_says_how_many_are_needed() {
        assertThat(Share.atLeast(9, 10).neededOf(11)).isEqualTo(10);
        assertThat(Share.atLeast(4, 5).neededOf(11)).isEqualTo(9);
        assertThat(Share.moreThan(1, 2).neededOf(10)).isEqualTo(6);
        assertThat(Share.atLeast(9, 10).words()).isEqualTo("ít nhất 90%");
        assertThat(Share.moreThan(1, 2).words()).isEqualTo("quá 1/2");
        assertThat(Share.atLeast(2, 3).words()).isEqualTo("ít nhất 2/3");
    }
}
