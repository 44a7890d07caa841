package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.plans.reorganisation.Successor.Part;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/**
 * Phương án sắp xếp: what is to become of which units, with what is still open.
 *
 * @param wholeTree whether the successors are all that remains of the provinces that they are made of: then every unit of
 *     these that no successor goes on with ends, named or not
 */
public record Draft(
        LocalDate effective,
        boolean wholeTree,
        List<Successor> successors,
        List<Ending> endings,
        List<Question> questions) {

    public Draft {
        successors = List.copyOf(successors);
        endings = List.copyOf(endings);
        questions = List.copyOf(questions);
    }

    /** The last day of the tree as it was. */
    LocalDate eve() {
        return effective.minusDays(1);
    }

    public List<Question> open() {
        return questions.stream().filter(question -> question.answer().isEmpty()).toList();
    }

    /** What became of answers. */
    public sealed interface Answered {
        record Taken(Draft draft) implements Answered {}

        record Refused(List<Refusal> why) implements Answered {}
    }

    /**
     * Takes answers, all or none.
     *
     * @param answers the codes by the question's key
     * @param tree in which the codes are looked up
     */
    public Answered answer(Map<String, List<String>> answers, UnitTree tree) {
        Map<String, Question> known = new LinkedHashMap<>();
        questions.forEach(question -> known.put(question.key(), question));
        Map<String, AdministrativeUnit> onEve = byCode(tree, eve());
        Map<String, Successor> coming = new HashMap<>();
        successors.forEach(successor -> coming.put(successor.code(), successor));
        List<Refusal> refusals = new ArrayList<>();
        answers.forEach(
                (key, codes) -> {
                    Question question = known.get(key);
                    if (question == null) {
                        refusals.add(
                                new Refusal(
                                        Reason.QUESTION_UNKNOWN,
                                        key,
                                        "Không có câu hỏi \""
                                                + key
                                                + "\" trong phương án này. Hãy tải lại danh sách câu hỏi rồi trả lời lại."));
                        return;
                    }
                    wrong(question, codes, onEve, coming).ifPresent(refusals::add);
                    known.put(key, question.answered(codes));
                });
        return refusals.isEmpty()
                ? new Answered.Taken(
                        new Draft(
                                effective,
                                wholeTree,
                                successors,
                                endings,
                                List.copyOf(known.values())))
                : new Answered.Refused(refusals);
    }

    private static Optional<Refusal> wrong(
            Question question,
            List<String> codes,
            Map<String, AdministrativeUnit> onEve,
            Map<String, Successor> coming) {
        return switch (question) {
            case Question.PartsOf parts ->
                    codes.stream()
                            .filter(code -> !onEve.containsKey(code))
                            .findFirst()
                            .map(
                                    code ->
                                            unknown(
                                                    code,
                                                    "không có trong danh mục trước sắp xếp",
                                                    parts.key()))
                            .or(
                                    () ->
                                            codes.isEmpty()
                                                    ? Optional.of(
                                                            unknown(
                                                                    "",
                                                                    "còn để trống",
                                                                    parts.key()))
                                                    : Optional.empty());
            case Question.HeirOf heir ->
                    codes.size() == 1 && coming.containsKey(codes.getFirst())
                            ? Optional.empty()
                            : Optional.of(
                                    unknown(
                                            String.join(" ", codes),
                                            "không phải là đúng một đơn vị sau sắp xếp",
                                            heir.key()));
        };
    }

    private static Refusal unknown(String code, String why, String key) {
        return new Refusal(
                Reason.ANSWER_UNKNOWN,
                code,
                "Câu trả lời "
                        + (code.isEmpty() ? "" : "\"" + code + "\" ")
                        + "cho câu hỏi "
                        + key
                        + " "
                        + why
                        + ". Hãy chọn trong các đơn vị được nêu.");
    }

    /** The successors with the answers taken in. */
    List<Successor> answeredSuccessors(UnitTree tree) {
        Map<String, AdministrativeUnit> onEve = byCode(tree, eve());
        Map<String, List<UnitId>> parts = new LinkedHashMap<>();
        successors.forEach(
                successor ->
                        parts.put(
                                successor.code(),
                                new ArrayList<>(
                                        successor.parts().stream().map(Part::unit).toList())));
        for (Question question : questions) {
            if (question instanceof Question.PartsOf asked) {
                asked.answer()
                        .ifPresent(
                                codes ->
                                        parts.put(
                                                asked.successor(),
                                                new ArrayList<>(
                                                        codes.stream()
                                                                .map(onEve::get)
                                                                .filter(Objects::nonNull)
                                                                .map(AdministrativeUnit::id)
                                                                .toList())));
            }
        }
        for (Question question : questions) {
            if (question instanceof Question.HeirOf asked) {
                asked.answer()
                        .flatMap(codes -> codes.stream().findFirst())
                        .map(parts::get)
                        .filter(units -> !units.contains(asked.unit()))
                        .ifPresent(units -> units.add(asked.unit()));
            }
        }
        Map<UnitId, Integer> uses = new HashMap<>();
        parts.values()
                .forEach(
                        units ->
                                units.stream()
                                        .distinct()
                                        .forEach(unit -> uses.merge(unit, 1, Integer::sum)));
        return successors.stream()
                .map(
                        successor ->
                                successor.madeOf(
                                        parts.getOrDefault(successor.code(), List.of()).stream()
                                                .distinct()
                                                .map(
                                                        unit ->
                                                                new Part(
                                                                        unit,
                                                                        uses.getOrDefault(unit, 0)
                                                                                == 1))
                                                .toList()))
                .toList();
    }

    /** Who goes on with the work of units that end, as the draft and the answers name it. */
    Map<UnitId, Optional<String>> namedHeirs() {
        Map<UnitId, Optional<String>> heirs = new LinkedHashMap<>();
        endings.forEach(ending -> heirs.put(ending.unit(), ending.heir()));
        for (Question question : questions) {
            if (question instanceof Question.HeirOf asked && asked.answer().isPresent()) {
                heirs.put(asked.unit(), asked.answer().get().stream().findFirst());
            }
        }
        return heirs;
    }

    static Map<String, AdministrativeUnit> byCode(UnitTree tree, LocalDate day) {
        Map<String, AdministrativeUnit> units = new HashMap<>();
        tree.all().stream()
                .filter(unit -> unit.existsOn(day))
                .forEach(unit -> units.put(unit.code(), unit));
        return units;
    }
}
