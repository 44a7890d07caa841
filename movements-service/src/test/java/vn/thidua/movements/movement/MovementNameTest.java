package vn.thidua.movements.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” | chung sức xây dựng nông thôn mới",
                "\"Vì người nghèo - Không để ai bị bỏ lại phía sau\" | VÌ NGƯỜI NGHÈO – không để ai bị bỏ lại phía sau",
                "Chung tay xóa nhà tạm, nhà dột nát trên địa bàn huyện Phù Cừ | Phong trào “Chung tay xoá nhà tạm, nhà dột nát”",
                "Tuổi trẻ sáng tạo năm 2024 | tuoi tre sang tao",
                "Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023 - 2030 | Thi đua xây dựng xã hội học tập",
                "Đợt thi đua cao điểm chào mừng Đại hội | Thi đua chào mừng Đại hội",
            })
    void one_movement_in_two_wordings_is_the_same(String one, String other) {
        assertThat(MovementName.of(one).key()).isEqualTo(MovementName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huyện Phù Cừ chung sức xây dựng nông thôn mới | Cả nước chung sức xây dựng nông thôn mới",
                "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư | Toàn dân đoàn kết xây dựng đời sống văn hóa",
            })
    void a_longer_wording_is_alike_but_not_the_same(String one, String other) {
        assertThat(MovementName.of(one).isAlike(MovementName.of(other))).isTrue();
        assertThat(MovementName.of(one).isSame(MovementName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuổi trẻ sáng tạo | Tuổi trẻ tình nguyện",
                "Dân vận khéo | Phụ nữ khéo tay",
                "Toàn dân bảo vệ an ninh Tổ quốc | Toàn dân đoàn kết xây dựng đời sống văn hóa",
                "Thi đua yêu nước | Thi đua Quyết thắng",
            })
    void other_movements_are_not_alike(String one, String other) {
        assertThat(MovementName.of(one).isAlike(MovementName.of(other))).isFalse();
    }

    @Test
    void a_name_of_such_words_only_keeps_them() {
        assertThat(MovementName.of("Phong trào thi đua").key()).isNotEmpty();
        assertThat(MovementName.of("Thi đua năm 2024").key()).isNotEmpty();
    }
}
