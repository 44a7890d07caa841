package vn.thidua.plans.export;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plans.document.Letters;
import vn.thidua.platform.paper.Block;

/** Bảng: rows of words as a table with a heading and columns as wide as what they hold. */
final class Tables {

    private static final double NARROWEST = 9;
    private static final double WIDEST = 48;

    private Tables() {}

    /**
     * A table of rows that may differ in length.
     *
     * @param rows the heading first, at least one
     */
    static Block.Grid grid(List<List<String>> rows) {
        int count = rows.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> filled = rows.stream().map(row -> filled(row, count)).toList();
        List<List<String>> body = filled.subList(1, filled.size());
        List<Block.Column> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            int column = c;
            String heading = filled.getFirst().get(c);
            double longest =
                    body.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
            columns.add(
                    new Block.Column(heading, share(heading, longest), isShort(heading, longest)));
        }
        return new Block.Grid(columns, body);
    }

    /** The square root of the longest cell: what is four times as long gets twice the width. */
    private static double share(String heading, double longest) {
        double word = heading.isEmpty() ? 0 : longestWord(heading) * 1.3;
        double wanted = Math.max(Math.sqrt(longest) * 3.2, word);
        return Math.min(WIDEST, Math.max(NARROWEST, wanted));
    }

    private static int longestWord(String words) {
        int most = 0;
        for (String word : words.split("[\\s-]+", -1)) {
            most = Math.max(most, word.length());
        }
        return most;
    }

    private static boolean isShort(String heading, double longest) {
        String key = Letters.fold(heading);
        return longest <= 4 || key.equals("stt") || key.equals("tt") || key.contains("thoi gian");
    }

    private static List<String> filled(List<String> row, int count) {
        List<String> result = new ArrayList<>(row);
        while (result.size() < count) {
            result.add("");
        }
        return List.copyOf(result);
    }
}
