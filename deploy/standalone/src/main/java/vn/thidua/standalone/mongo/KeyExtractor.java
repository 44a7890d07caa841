package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The index keys of a document: one value per indexed path; a path that meets an array gives one key per element, and
 * paths through the same array take their values from the same element.
 */
final class KeyExtractor {

    private final List<List<String>> paths;

    /** Which paths have met an array so far, in any document: such a path may say several things of one document. */
    private final boolean[] multikey;

    KeyExtractor(List<String> paths) {
        this.paths = paths.stream().map(path -> List.of(path.split("\\.", -1))).toList();
        this.multikey = new boolean[paths.size()];
    }

    boolean isMultikey(int path) {
        return multikey[path];
    }

    boolean isMultikey() {
        for (boolean one : multikey) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least one of the paths leads to a field of the document, be it null. */
    boolean hasAny(Document document) {
        return paths.stream().anyMatch(path -> has(document, path));
    }

    private static boolean has(Object value, List<String> path) {
        if (value instanceof Collection<?> values) {
            return values.stream().anyMatch(element -> has(element, path));
        }
        return value instanceof Document document
                && document.containsKey(path.getFirst())
                && (path.size() == 1
                        || has(
                                document.getOrMissing(path.getFirst()),
                                path.subList(1, path.size())));
    }

    /**
     * The keys of the document, normalized, without repetition.
     *
     * @throws CannotIndexParallelArraysError when two paths lead through different arrays
     */
    Set<List<Object>> keys(Document document) {
        List<Step> steps = new ArrayList<>(paths.size());
        for (List<String> path : paths) {
            steps.add(new Step(document, path, 0).advanced());
        }
        Set<List<Object>> keys = new LinkedHashSet<>();
        collect(steps, keys);
        return keys;
    }

    private void collect(List<Step> steps, Set<List<Object>> keys) {
        Step first = firstAtArray(steps);
        if (first == null) {
            keys.add(steps.stream().map(step -> KeyOrder.normalized(step.value)).toList());
            return;
        }
        List<String> array = first.walked();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).atArray()) {
                multikey[i] = true;
                if (!steps.get(i).walked().equals(array)) {
                    throw new CannotIndexParallelArraysError(
                            List.of(last(array), last(steps.get(i).walked())));
                }
            }
        }
        Collection<?> elements = (Collection<?>) first.value;
        if (elements.isEmpty()) {
            collect(within(steps, Missing.getInstance()), keys);
        }
        for (Object element : elements) {
            collect(within(steps, Missing.ofNullable(element)), keys);
        }
    }

    private static @Nullable Step firstAtArray(List<Step> steps) {
        for (Step step : steps) {
            if (step.atArray()) {
                return step;
            }
        }
        return null;
    }

    private static List<Step> within(List<Step> steps, Object element) {
        return steps.stream()
                .map(
                        step ->
                                step.atArray()
                                        ? new Step(element, step.path, step.done).inElement()
                                        : step)
                .toList();
    }

    private static String last(List<String> path) {
        return path.getLast();
    }

    /** How far a path has been walked in a document, and what stands there. */
    private record Step(Object value, List<String> path, int done, boolean ended) {

        Step(Object value, List<String> path, int done) {
            this(value, path, done, false);
        }

        boolean atArray() {
            return !ended && value instanceof Collection;
        }

        List<String> walked() {
            return path.subList(0, done);
        }

        /** Walks on to the end of the path or the next array. */
        Step advanced() {
            Object here = value;
            int at = done;
            while (at < path.size() && here instanceof Document document) {
                here = Missing.ofNullable(document.get(path.get(at)));
                at++;
            }
            if (here instanceof Collection) {
                return new Step(here, path, at);
            }
            return at == path.size()
                    ? new Step(here, path, at, true)
                    : new Step(Missing.getInstance(), path, at, true);
        }

        /** An element at the end of the path is a value as it is, an array in the array included. */
        Step inElement() {
            return done == path.size() ? new Step(value, path, done, true) : advanced();
        }
    }
}
