package vn.thidua.plans.export.web;

import java.util.List;
import vn.thidua.plans.export.wording.CorrectedWording;
import vn.thidua.plans.export.wording.Gap;

/** What was put into the wording of a paper, and what the paper still says otherwise than was entered. */
record WordingView(List<Place> placed, List<Place> open) {

    /**
     * One value.
     *
     * @param place "targets[2]"
     * @param sentence Vietnamese
     */
    record Place(String place, String sentence) {}

    static WordingView of(CorrectedWording wording) {
        return new WordingView(
                wording.placed().stream().map(it -> place(it, it.placedSentence())).toList(),
                wording.open().stream().map(it -> place(it, it.openSentence())).toList());
    }

    private static Place place(Gap gap, String sentence) {
        return new Place(gap.list() + "[" + gap.row() + "]", sentence);
    }
}
