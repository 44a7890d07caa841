package vn.thidua.plans.reorganisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** What several tests do with reorganisations. */
final class Reforms {

    private Reforms() {}

    /** The suggestions, else the first candidate, as the answers to all questions. */
    static Map<String, List<String>> suggestions(Draft draft) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        draft.questions()
                .forEach(
                        question ->
                                answers.put(
                                        question.key(),
                                        question.suggested().isEmpty()
                                                ? question.candidates().stream().limit(1).toList()
                                                : question.suggested()));
        return answers;
    }

    static Draft answered(Draft draft, Map<String, List<String>> answers, UnitTree tree) {
        return switch (draft.answer(answers, tree)) {
            case Draft.Answered.Taken(var taken) -> taken;
            case Draft.Answered.Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    static Changes settled(Draft draft, UnitTree tree) {
        return switch (Settlement.of(draft, tree, Optional.empty())) {
            case Settlement.Outcome.Settled(var changes) -> changes;
            case Settlement.Outcome.Refused(var why, _) ->
                    throw new IllegalStateException(
                            why.size() + " in the way: " + why.subList(0, Math.min(5, why.size())));
        };
    }

    static UnitTree carriedOut(UnitTree tree, Changes changes) {
        List<AdministrativeUnit> after = new ArrayList<>();
        changes.units().keySet().forEach(id -> after.add(changes.after(id, tree.find(id))));
        return tree.with(after);
    }

    static UnitId id(String value) {
        return new UnitId(value);
    }
}
