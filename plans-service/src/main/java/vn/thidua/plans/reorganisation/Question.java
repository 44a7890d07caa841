package vn.thidua.plans.reorganisation;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.unit.UnitId;

/** Câu hỏi của một đợt sắp xếp: what its text leaves open, with candidates, the likeliest first. */
public sealed interface Question {

    /** Unique within the reorganisation: {@code parts:<code>} or {@code heir:<unit>}. */
    String key();

    /** Codes of units that may be the answer. */
    List<String> candidates();

    /** The codes that the text itself speaks for; they may be accepted as they are. */
    List<String> suggested();

    /** The codes that a person gave as the answer. */
    Optional<List<String>> answer();

    Question answered(List<String> codes);

    /** Which units a successor is made of, where its text names some that could not be found or are not clear. */
    record PartsOf(
            String successor,
            String words,
            List<String> candidates,
            List<String> suggested,
            Optional<List<String>> answer)
            implements Question {

        public PartsOf {
            candidates = List.copyOf(candidates);
            suggested = List.copyOf(suggested);
        }

        @Override
        public String key() {
            return "parts:" + successor;
        }

        @Override
        public PartsOf answered(List<String> codes) {
            return new PartsOf(
                    successor, words, candidates, suggested, Optional.of(List.copyOf(codes)));
        }
    }

    /** Which successor goes on with the plans and accounts of a unit that was divided, or that no text names. */
    record HeirOf(
            UnitId unit,
            List<String> candidates,
            List<String> suggested,
            Optional<List<String>> answer)
            implements Question {

        public HeirOf {
            candidates = List.copyOf(candidates);
            suggested = List.copyOf(suggested);
        }

        @Override
        public String key() {
            return "heir:" + unit;
        }

        @Override
        public HeirOf answered(List<String> codes) {
            return new HeirOf(unit, candidates, suggested, Optional.of(List.copyOf(codes)));
        }
    }
}
