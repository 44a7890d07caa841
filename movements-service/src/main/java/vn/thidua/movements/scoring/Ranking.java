package vn.thidua.movements.scoring;

import static vn.thidua.movements.scoring.Points.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who stands where (xếp hạng). Equal totals are decided by the sheet's chain, then by votes; who is equal after that
 * shares the place, and the next place is left out (1, 1, 3).
 */
public record Ranking(List<Place> places, List<Unranked> unranked) {

    /**
     * A place.
     *
     * @param why how a tie with the unit before was decided, or that it was not; empty without a tie
     * @param sharedWith names of those on the same place
     */
    public record Place(
            int position,
            String unit,
            String name,
            BigDecimal points,
            String why,
            List<String> sharedWith) {
        public Place {
            sharedWith = List.copyOf(sharedWith);
        }
    }

    /** Not ranked (không xếp loại). */
    public record Unranked(String unit, String name, BigDecimal points, List<String> reasons) {
        public Unranked {
            reasons = List.copyOf(reasons);
        }
    }

    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    public static Ranking of(ScoringSheet sheet, List<Standing> standings) {
        List<Unranked> unranked =
                standings.stream()
                        .filter(each -> !each.exclusions().isEmpty())
                        .sorted(Comparator.comparing(Standing::name))
                        .map(
                                each ->
                                        new Unranked(
                                                each.unit(),
                                                each.name(),
                                                each.total().points(),
                                                each.exclusions()))
                        .toList();
        List<Standing> ranked =
                standings.stream()
                        .filter(each -> each.exclusions().isEmpty())
                        .sorted(
                                ((Comparator<Standing>) (one, other) -> order(sheet, one, other))
                                        .thenComparing(Standing::name)
                                        .thenComparing(Standing::unit))
                        .toList();
        return new Ranking(placed(sheet, ranked), unranked);
    }

    private static List<Place> placed(ScoringSheet sheet, List<Standing> ranked) {
        List<Place> places = new ArrayList<>();
        int position = 1;
        for (int index = 0; index < ranked.size(); index++) {
            Standing here = ranked.get(index);
            if (index > 0 && order(sheet, ranked.get(index - 1), here) != 0) {
                position = index + 1;
            }
            places.add(
                    new Place(
                            position,
                            here.unit(),
                            here.name(),
                            here.total().points(),
                            why(sheet, ranked, index),
                            ranked.stream()
                                    .filter(other -> !other.equals(here))
                                    .filter(other -> order(sheet, other, here) == 0)
                                    .map(Standing::name)
                                    .toList()));
        }
        return places;
    }

    private static String why(ScoringSheet sheet, List<Standing> ranked, int index) {
        List<String> sentences = new ArrayList<>();
        if (index > 0) {
            tie(sheet, ranked.get(index - 1), ranked.get(index), false).ifPresent(sentences::add);
        }
        if (index + 1 < ranked.size()) {
            tie(sheet, ranked.get(index), ranked.get(index + 1), true).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    /** How a tie of two neighbours was decided, told of the upper or of the lower one. */
    private static Optional<String> tie(
            ScoringSheet sheet, Standing upper, Standing lower, boolean ofUpper) {
        if (upper.total().points().compareTo(lower.total().points()) != 0) {
            return Optional.empty();
        }
        Standing self = ofUpper ? upper : lower;
        Standing other = ofUpper ? lower : upper;
        String equal = "Bằng điểm với %s.".formatted(other.name());
        for (String code : sheet.tieBreak()) {
            BigDecimal own = part(self, code);
            BigDecimal others = part(other, code);
            if (own.compareTo(others) != 0) {
                return Optional.of(
                        "%s Xếp %s vì %s: %s so với %s."
                                .formatted(
                                        equal,
                                        ofUpper ? "trên" : "dưới",
                                        title(sheet, code),
                                        text(own),
                                        text(others)));
            }
        }
        if (sheet.voteBreaksTies() && self.votes().isPresent() && other.votes().isPresent()) {
            int own = self.votes().get();
            int others = other.votes().get();
            return Optional.of(
                    own == others
                            ? "%s Các tiêu chí phụ và số phiếu (%d) cũng bằng nhau."
                                    .formatted(equal, own)
                            : "%s Xếp %s theo kết quả bỏ phiếu: %d so với %d."
                                    .formatted(equal, ofUpper ? "trên" : "dưới", own, others));
        }
        return Optional.of(
                equal
                        + (sheet.voteBreaksTies()
                                ? " Các tiêu chí phụ cũng bằng nhau, cần bỏ phiếu."
                                : " Các tiêu chí phụ cũng bằng nhau, xếp đồng hạng."));
    }

    private static String title(ScoringSheet sheet, String code) {
        return sheet.criterion(code)
                .map(criterion -> "tiêu chí " + code + " (" + criterion.text() + ")")
                .or(
                        () ->
                                sheet.group(code)
                                        .map(group -> "nhóm " + code + " (" + group.title() + ")"))
                .orElse(code);
    }

    /** Negative: one stands above the other. */
    private static int order(ScoringSheet sheet, Standing one, Standing other) {
        int order = other.total().points().compareTo(one.total().points());
        for (String code : sheet.tieBreak()) {
            if (order == 0) {
                order = part(other, code).compareTo(part(one, code));
            }
        }
        if (order == 0
                && sheet.voteBreaksTies()
                && one.votes().isPresent()
                && other.votes().isPresent()) {
            order = Integer.compare(other.votes().get(), one.votes().get());
        }
        return order;
    }

    private static BigDecimal part(Standing standing, String code) {
        return standing.total().parts().getOrDefault(code, BigDecimal.ZERO);
    }

    /** Those on the first place: one, unless a tie is left there. */
    public List<Place> first() {
        return places.stream().filter(place -> place.position() == 1).toList();
    }
}
