package vn.thidua.movements.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a line (dòng chưa đúng).
 *
 * @param line counted from 0
 * @param sentence Vietnamese
 */
public record LineProblem(int line, Field field, String sentence) {

    /** Cột. */
    public enum Field {
        SUBJECT,
        NAME,
        POST,
        TITLE,
        TARGETS,
        NOTE
    }

    /** All that is wrong, in the order of the lines. */
    public static List<LineProblem> of(List<Line> lines, Titles titles, int year) {
        List<LineProblem> problems = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        LocalDate day = Titles.dayOf(year);
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.name().isBlank()) {
                problems.add(
                        new LineProblem(
                                at, Field.NAME, "Hãy ghi họ tên cá nhân hoặc tên tập thể."));
            }
            int here = at;
            title(line, titles, day)
                    .ifPresent(words -> problems.add(new LineProblem(here, Field.TITLE, words)));
            Integer first = seen.putIfAbsent(line.key(), at);
            if (first != null && !line.name().isBlank()) {
                problems.add(
                        new LineProblem(
                                at,
                                Field.NAME,
                                "Trùng với dòng %d: cùng tên, cùng danh hiệu. Hãy bỏ một dòng."
                                        .formatted(first + 1)));
            }
        }
        return problems;
    }

    private static Optional<String> title(Line line, Titles titles, LocalDate day) {
        if (line.title().isBlank()) {
            return Optional.of("Hãy chọn danh hiệu đăng ký.");
        }
        List<Title> named = titles.named(line.title(), day);
        if (named.isEmpty()) {
            return Optional.of(
                    "Không có danh hiệu “%s”.%s Hãy chọn trong danh mục."
                            .formatted(
                                    line.title().strip(),
                                    titles.nearest(line.title(), line.subject(), day)
                                            .map(title -> " Có phải “" + title.name() + "”?")
                                            .orElse("")));
        }
        return named.stream().anyMatch(title -> title.subject() == line.subject())
                ? Optional.empty()
                : Optional.of(
                        "“%s” là danh hiệu của %s. Hãy sửa danh hiệu hoặc đối tượng."
                                .formatted(
                                        named.getFirst().name(),
                                        named.getFirst().subject() == Subject.COLLECTIVE
                                                ? "tập thể"
                                                : "cá nhân"));
    }
}
