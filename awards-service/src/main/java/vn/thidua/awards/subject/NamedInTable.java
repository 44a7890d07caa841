package vn.thidua.awards.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tìm đối tượng theo dòng của bảng: by its code, or by its name with the year of birth where two bear it. */
public final class NamedInTable {

    /** Who a row is about, or why nobody knows. */
    public sealed interface Match {

        record One(Subject subject) implements Match {}

        /** Vietnamese, with what to do next. */
        record None(String sentence) implements Match {}
    }

    private final Map<String, Subject> byId = new HashMap<>();
    private final Map<Folded, List<Subject>> byName = new HashMap<>();

    public NamedInTable(List<Subject> subjects) {
        subjects.forEach(
                subject -> {
                    byId.put(subject.id().value(), subject);
                    byName.merge(
                            Folded.of(subject.name()),
                            List.of(subject),
                            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
                });
    }

    public Match match(String code, String name, String birthYear) {
        if (!code.isBlank()) {
            Optional<Subject> known = Optional.ofNullable(byId.get(code.strip()));
            return known.<Match>map(Match.One::new)
                    .orElseGet(
                            () ->
                                    new Match.None(
                                            "Mã đối tượng không có trong danh sách của đơn vị. Hãy để trống cột mã để tìm theo tên."));
        }
        if (name.isBlank()) {
            return new Match.None("Hãy ghi họ tên hoặc tên tập thể.");
        }
        List<Subject> named = byName.getOrDefault(Folded.of(name), List.of());
        List<Subject> fitting =
                birthYear.isBlank()
                        ? named
                        : named.stream().filter(each -> isBorn(each, birthYear)).toList();
        return switch (fitting.size()) {
            case 1 -> new Match.One(fitting.getFirst());
            case 0 ->
                    new Match.None(
                            named.isEmpty()
                                    ? "Danh sách của đơn vị không có tên này. Hãy ghi người, tập thể vào danh sách trước."
                                    : "Danh sách có tên này nhưng khác năm sinh. Hãy kiểm tra lại năm sinh.");
            default ->
                    new Match.None(
                            "Danh sách có %d đối tượng cùng tên. Hãy ghi năm sinh, hoặc gộp nếu là một."
                                    .formatted(fitting.size()));
        };
    }

    private static boolean isBorn(Subject subject, String year) {
        return subject.profile() instanceof Profile.Person person
                && person.birthYear().isPresent()
                && Integer.toString(person.birthYear().getAsInt()).equals(year.strip());
    }
}
