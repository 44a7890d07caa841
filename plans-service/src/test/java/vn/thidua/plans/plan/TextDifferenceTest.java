package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.plan.TextDifference.Piece;
import vn.thidua.plans.plan.TextDifference.Piece.Kind;

final class TextDifferenceTest {

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_changed_word_is_told_and_the_rest_stays() {
        assertThat(TextDifference.between("Trước ngày 15/6 báo cáo", "Trước ngày 01/6 báo cáo"))
                .containsExactly(
                        new Piece(Kind.SAME, "Trước ngày "),
                        new Piece(Kind.REMOVED, "15/6 "),
                        new Piece(Kind.ADDED, "01/6 "),
                        new Piece(Kind.SAME, "báo cáo"));
    }

    @Test
    void equal_words_are_one_piece_and_nothing_is_none() {
        assertThat(TextDifference.between("như cũ", "như cũ"))
                .containsExactly(new Piece(Kind.SAME, "như cũ"));
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    @Test
    void both_wordings_can_be_put_together_again_from_the_pieces() {
        Random random = new Random(20240415);
        for (int round = 0; round < 500; round++) {
            String before = words(random);
            String after = words(random);

            List<Piece> pieces = TextDifference.between(before, after);

            assertThat(without(Kind.ADDED, pieces)).isEqualTo(before);
            assertThat(without(Kind.REMOVED, pieces)).isEqualTo(after);
        }
    }

    @Test
    void a_long_text_that_is_wholly_other_is_shown_whole_and_soon() {
        String before = "một ".repeat(20_000);
        String after = "hai ".repeat(20_000);

        assertThat(TextDifference.between(before, after)).hasSizeLessThan(4);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            words.append("abc".charAt(random.nextInt(3)))
                    .append(" \n".charAt(random.nextInt(4) == 0 ? 1 : 0));
        }
        return words.toString();
    }
}
