package vn.thidua.awards.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An award as it holds for the units of a province (danh mục áp dụng tại địa phương).
 *
 * @param award with the province's posting days and papers
 * @param local what the province prescribes beside the centre, with its act
 */
public record Offer(Award award, Optional<Local> local) {

    /** The province's rule and the act that it stands in. */
    public record Local(String act, LocalRule rule) {}

    /** All awards of the catalogue, then the province's own titles. */
    public static List<Offer> of(List<Award> national, Optional<Regulation> regulation) {
        List<Offer> offers = new ArrayList<>();
        for (Award award : national) {
            Optional<LocalRule> rule =
                    regulation.stream()
                            .flatMap(each -> each.rules().stream())
                            .filter(each -> each.own().isEmpty())
                            .filter(each -> each.code().equals(award.code().value()))
                            .findFirst();
            offers.add(
                    rule.map(each -> with(award, each, regulation.orElseThrow()))
                            .orElseGet(() -> new Offer(award, Optional.empty())));
        }
        regulation.stream()
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.own().isPresent())
                .map(
                        each ->
                                own(
                                        each,
                                        each.own().orElseThrow(),
                                        regulation.orElseThrow(),
                                        national))
                .forEach(offers::add);
        return offers;
    }

    private static Offer with(Award award, LocalRule rule, Regulation regulation) {
        return new Offer(
                new Award(
                        award.code(),
                        award.name(),
                        award.group(),
                        award.rank(),
                        award.certificate(),
                        award.appliesTo(),
                        award.decidedBy(),
                        award.article(),
                        award.certainty(),
                        award.note(),
                        award.vote(),
                        award.money(),
                        rule.postingDays().orElse(award.postingDays()),
                        both(award.papers(), rule, regulation),
                        award.simplePapers(),
                        award.validFrom(),
                        award.validTo()),
                Optional.of(new Local(regulation.act(), rule)));
    }

    /** It stands behind the national ones of its group. */
    private static Offer own(
            LocalRule rule, LocalRule.Own own, Regulation regulation, List<Award> national) {
        Award.Group group =
                switch (own.kind()) {
                    case TITLE -> Award.Group.TITLE;
                    case COMMENDATION -> Award.Group.COMMENDATION_PAPER;
                };
        int last =
                national.stream()
                        .filter(award -> award.group() == group)
                        .mapToInt(Award::rank)
                        .max()
                        .orElse(Integer.MAX_VALUE);
        return new Offer(
                new Award(
                        new AwardCode(rule.code()),
                        own.name(),
                        group,
                        last,
                        true,
                        own.appliesTo(),
                        own.decidedBy(),
                        regulation.act(),
                        Certainty.VERIFIED,
                        "Danh hiệu, hình thức riêng của tỉnh.",
                        Optional.empty(),
                        Money.NONE,
                        rule.postingDays().orElse(0),
                        both(List.of(), rule, regulation),
                        List.of(),
                        regulation.from(),
                        regulation.to()),
                Optional.of(new Local(regulation.act(), rule)));
    }

    private static List<Paper> both(List<Paper> papers, LocalRule rule, Regulation regulation) {
        List<Paper> all = new ArrayList<>(papers);
        for (int at = 0; at < rule.papers().size(); at++) {
            all.add(new Paper("LOCAL_" + (at + 1), rule.papers().get(at), regulation.act(), true));
        }
        return all;
    }
}
