package vn.thidua.plans.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.thidua.plans.unit.Spelling;

/** Trích yếu: how alike two subjects are. */
final class Subject {

    private Subject() {}

    /** Share of the words of the shorter subject that the other one has too, 0 to 1. */
    static double overlap(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / Math.min(first.size(), second.size());
    }

    private static Set<String> words(String subject) {
        Set<String> words = new HashSet<>(Arrays.asList(Spelling.key(subject).split(" ", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
