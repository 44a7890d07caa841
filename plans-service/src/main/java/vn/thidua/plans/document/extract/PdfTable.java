package vn.thidua.plans.document.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Bảng có kẻ khung: the cells between drawn lines, whatever the number of lines of words in them.
 *
 * @param columns places of the upright lines, from left to right
 * @param rows places of the level lines, from top to bottom
 */
record PdfTable(List<Double> columns, List<Double> rows) {

    private static final double NEAR = 3;
    private static final int MOST_COLUMNS = 30;

    PdfTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Lines that touch each other and make at least two columns and two rows. */
    static List<PdfTable> of(List<PdfRules.Rule> rules) {
        List<PdfTable> result = new ArrayList<>();
        List<PdfRules.Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<PdfRules.Rule> group = touching(left);
            List<Double> columns = places(group, false);
            List<Double> rows = places(group, true);
            if (columns.size() >= 3 && rows.size() >= 3 && columns.size() <= MOST_COLUMNS) {
                result.add(new PdfTable(columns, rows));
            }
        }
        result.sort(Comparator.comparingDouble(PdfTable::top));
        return result;
    }

    /** Takes the first line and all that it touches, over however many others, out of the list. */
    private static List<PdfRules.Rule> touching(List<PdfRules.Rule> left) {
        List<PdfRules.Rule> group = new ArrayList<>();
        group.add(left.removeFirst());
        for (int i = 0; i < group.size(); i++) {
            PdfRules.Rule one = group.get(i);
            List<PdfRules.Rule> near = left.stream().filter(it -> touch(one, it)).toList();
            if (!near.isEmpty()) {
                left.removeAll(near);
                group.addAll(near);
            }
        }
        return group;
    }

    private static boolean touch(PdfRules.Rule a, PdfRules.Rule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= NEAR
                    && a.from() <= b.to() + NEAR
                    && b.from() <= a.to() + NEAR;
        }
        return within(a.at(), b) && within(b.at(), a);
    }

    private static boolean within(double at, PdfRules.Rule rule) {
        return rule.from() - NEAR <= at && at <= rule.to() + NEAR;
    }

    private static List<Double> places(List<PdfRules.Rule> group, boolean horizontal) {
        TreeSet<Double> sorted = new TreeSet<>();
        group.stream()
                .filter(it -> it.horizontal() == horizontal)
                .forEach(it -> sorted.add(it.at()));
        List<Double> result = new ArrayList<>();
        for (double place : sorted) {
            if (result.isEmpty() || place - result.getLast() > NEAR) {
                result.add(place);
            }
        }
        return result;
    }

    double top() {
        return rows.getFirst();
    }

    boolean holds(PdfLayout.Fragment fragment) {
        double middle = (fragment.left() + fragment.right()) / 2;
        double height = fragment.y() - fragment.height() * 0.3;
        return columns.getFirst() - NEAR <= middle
                && middle <= columns.getLast() + NEAR
                && rows.getFirst() - NEAR <= height
                && height <= rows.getLast() + NEAR;
    }

    /** One line for each row, with a tab between cells. */
    List<String> lines(List<PdfLayout.Fragment> fragments) {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        List<List<PdfLayout.Fragment>> cells = new ArrayList<>();
        for (int i = 0; i < width * height; i++) {
            cells.add(new ArrayList<>());
        }
        for (PdfLayout.Fragment fragment : fragments) {
            int column = between(columns, (fragment.left() + fragment.right()) / 2);
            int row = between(rows, fragment.y() - fragment.height() * 0.3);
            cells.get(row * width + column).add(fragment);
        }
        List<String> result = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> words = new ArrayList<>();
            for (List<PdfLayout.Fragment> cell : cells.subList(row * width, (row + 1) * width)) {
                words.add(
                        String.join(" ", new PdfPage(cell, List.of()).lines())
                                .replaceAll("\\s+", " ")
                                .strip());
            }
            if (words.stream().anyMatch(it -> !it.isEmpty())) {
                result.add(String.join("\t", words));
            }
        }
        return result;
    }

    private static int between(List<Double> places, double at) {
        int found = 0;
        for (int i = 1; i < places.size() - 1; i++) {
            if (at >= places.get(i)) {
                found = i;
            }
        }
        return found;
    }
}
