package vn.thidua.plans.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.unit.Spelling;

/**
 * Một bước từ danh sách cũ đến danh sách mới: a row that stays, comes, goes or is written anew.
 *
 * @param before empty for a row that comes
 * @param after empty for a row that goes
 */
record RowEdit(Optional<String> before, Optional<String> after) {

    private static final double ALIKE = 0.5;

    boolean isKept() {
        return before.isPresent() && before.equals(after);
    }

    /** The shortest way from one list to the other; a row that goes where a similar one comes is one edit. */
    static List<RowEdit> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<RowEdit> edits = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean same =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (same) {
                settle(gone, come, edits);
                edits.add(new RowEdit(Optional.of(before.get(i)), Optional.of(after.get(j))));
                i++;
                j++;
            } else if (j == after.size()
                    || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        settle(gone, come, edits);
        return edits;
    }

    private static void settle(List<String> gone, List<String> come, List<RowEdit> edits) {
        for (String row : gone) {
            Optional<String> anew =
                    come.stream().filter(candidate -> overlap(row, candidate) >= ALIKE).findFirst();
            anew.ifPresent(come::remove);
            edits.add(new RowEdit(Optional.of(row), anew));
        }
        come.forEach(row -> edits.add(new RowEdit(Optional.empty(), Optional.of(row))));
        gone.clear();
        come.clear();
    }

    private static double overlap(String one, String other) {
        Set<String> first = words(one);
        Set<String> both = words(other);
        int size = Math.min(first.size(), both.size());
        both.retainAll(first);
        return size == 0 ? 0 : (double) both.size() / size;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Spelling.key(text).split(" ", -1)));
    }
}
