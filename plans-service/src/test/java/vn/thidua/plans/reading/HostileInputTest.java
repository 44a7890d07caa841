package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;

/** Hundreds of thousands of letters of what grammars dislike are answered in time. */
final class HostileInputTest {

    private static final int LENGTH = 400_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final String HEAD =
            "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nSố: 1/KH-UBND\nAn Bình, ngày 1 tháng 2 năm 2024\nKẾ HOẠCH\nCông tác thi đua năm 2024\n";

    @Test
    void endless_repetitions_without_an_end_of_sentence_are_answered_in_time() {
        List<String> pieces =
                List.of(
                        "Kế hoạch số ",
                        "phong trào thi đua như: ",
                        "“",
                        "\"",
                        "giao Phòng Nội vụ ",
                        "quý I, ",
                        "1.",
                        "ngày 1/",
                        "đạt 1,",
                        " ",
                        "KH-UBND-",
                        "của UBND xã ",
                        "Luật ",
                        "\t",
                        "a)",
                        "-",
                        "(",
                        "phấn đấu ",
                        "xã Tân ",
                        "I. ",
                        "Điều 1. ",
                        "\n- ",
                        "TM. ",
                        "Stt Nội dung chủ trì Thời gian\n1\n",
                        "chủ trì, phối hợp với ");
        for (String piece : pieces) {
            String text = HEAD + piece.repeat(LENGTH / piece.length());
            Assertions.assertTimeoutPreemptively(BOUND, () -> answered(text), piece);
        }
    }

    @Test
    void a_million_letters_of_one_sentence_are_answered_in_time() {
        String text = HEAD + "Kế hoạch số 1/KH-UBND, ".repeat(1_000_000 / 23);
        Assertions.assertTimeoutPreemptively(BOUND, () -> answered(text));
    }

    @Test
    void random_mixtures_of_the_words_of_plans_are_answered_in_time() {
        Random random = new Random(7);
        String[] words = {
            "Kế hoạch",
            "số",
            "12/KH-UBND",
            "ngày",
            "05/01/2024",
            "của",
            "UBND",
            "xã",
            "Tân",
            "Bình",
            "về",
            "phong trào",
            "thi đua",
            "như:",
            "“",
            "”",
            ";",
            ".",
            ",",
            "\n",
            "\n\n",
            "\t",
            "đạt",
            "95%",
            "Quý I",
            "giao",
            "chủ trì,",
            "phối hợp với",
            "I.",
            "1.",
            "a)",
            "-",
            "Nơi nhận:",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "STT",
            "Nội dung",
            "KẾ HOẠCH",
            "Căn cứ",
            "(",
            ")"
        };
        for (int round = 0; round < 3; round++) {
            StringBuilder text = new StringBuilder(HEAD);
            while (text.length() < 150_000) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            Assertions.assertTimeoutPreemptively(BOUND, () -> answered(text.toString()));
        }
    }

    private static void answered(String text) {
        Reading reading =
                Documents.reader()
                        .read(
                                SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)),
                                Documents.CONTEXT);
        if (reading instanceof Reading.Refused refused) {
            assertThat(refused.reason()).isNotEqualTo(Reason.DAMAGED);
        }
    }
}
