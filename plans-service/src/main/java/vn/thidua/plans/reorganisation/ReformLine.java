package vn.thidua.plans.reorganisation;

import java.util.List;
import java.util.Optional;

/**
 * Dòng của tệp sắp xếp: one unit as it is to be.
 *
 * @param no of the line in the file
 * @param province its code; empty for a province
 * @param oldProvinces codes
 * @param words by which the file names the predecessors
 * @param predecessors codes
 * @param resolved whether the codes are all of them
 */
record ReformLine(
        int no,
        String code,
        String name,
        Optional<String> province,
        List<String> oldProvinces,
        String words,
        List<String> predecessors,
        boolean resolved) {}
