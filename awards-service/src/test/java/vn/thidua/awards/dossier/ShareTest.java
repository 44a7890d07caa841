package vn.thidua.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void not_more_than_a_percentage_is_whole_ones_with_the_rest_cut_off() {
        assertThat(Share.of(new BigDecimal("15"), 20)).isEqualTo(3);
        assertThat(Share.of(new BigDecimal("15"), 26)).isEqualTo(3);
        assertThat(Share.of(new BigDecimal("15"), 27)).isEqualTo(4);
        assertThat(Share.of(new BigDecimal("2.5"), 39)).isZero();
        assertThat(Share.of(new BigDecimal("2.5"), 40)).isEqualTo(1);
        assertThat(Share.of(new BigDecimal("70"), 0)).isZero();
    }
}
