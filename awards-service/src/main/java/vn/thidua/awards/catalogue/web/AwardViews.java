package vn.thidua.awards.catalogue.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.Money;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.Paper;
import vn.thidua.awards.catalogue.Vote;

/** The catalogue as the contract has it. */
final class AwardViews {

    private AwardViews() {}

    record AwardJson(
            AwardCode code,
            String name,
            Award.Kind kind,
            Award.Group group,
            List<Award.Subject> appliesTo,
            List<DeciderJson> decidedBy,
            String article,
            Certainty certainty,
            String note,
            @Nullable VoteJson vote,
            MoneyJson money,
            int postingDays,
            List<PaperJson> papers,
            List<PaperJson> simplePapers,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalJson local) {

        static AwardJson of(Offer offer) {
            Award award = offer.award();
            return new AwardJson(
                    award.code(),
                    award.name(),
                    award.kind(),
                    award.group(),
                    award.appliesTo(),
                    award.decidedBy().stream().map(DeciderJson::of).toList(),
                    award.article(),
                    award.certainty(),
                    award.note(),
                    award.vote().map(VoteJson::of).orElse(null),
                    MoneyJson.of(award.money()),
                    award.postingDays(),
                    award.papers().stream().map(PaperJson::of).toList(),
                    award.simplePapers().stream().map(PaperJson::of).toList(),
                    award.validFrom(),
                    award.validTo().orElse(null),
                    offer.local().map(LocalJson::of).orElse(null));
        }
    }

    record LocalJson(String act, RulesViews.RuleJson rule) {

        static LocalJson of(Offer.Local local) {
            return new LocalJson(local.act(), RulesViews.RuleJson.of(local.rule()));
        }
    }

    record VersionJson(String id, String name, LocalDate from) {

        static VersionJson of(Catalogue.Version version) {
            return new VersionJson(version.id(), version.name(), version.from());
        }
    }

    record VoteJson(int numerator, int denominator, Vote.Council council) {

        static VoteJson of(Vote vote) {
            return new VoteJson(vote.numerator(), vote.denominator(), vote.council());
        }
    }

    record MoneyJson(
            @Nullable MultipleJson individual, @Nullable MultipleJson collective, String article) {

        static MoneyJson of(Money money) {
            return new MoneyJson(
                    money.individual().map(MultipleJson::of).orElse(null),
                    money.collective().map(MultipleJson::of).orElse(null),
                    money.article());
        }
    }

    record MultipleJson(BigDecimal times, Certainty certainty) {

        static MultipleJson of(Money.Multiple multiple) {
            return new MultipleJson(multiple.times(), multiple.certainty());
        }
    }

    record PaperJson(String code, String name, String article, boolean always) {

        static PaperJson of(Paper paper) {
            return new PaperJson(paper.code(), paper.name(), paper.article(), paper.always());
        }
    }

    record DeciderJson(Award.Decider code, String name) {

        static DeciderJson of(Award.Decider decider) {
            return new DeciderJson(
                    decider,
                    switch (decider) {
                        case PRESIDENT -> "Chủ tịch nước";
                        case PRIME_MINISTER -> "Thủ tướng Chính phủ";
                        case MINISTRY -> "Bộ trưởng, thủ trưởng ban, ngành, đoàn thể trung ương";
                        case PROVINCE -> "Chủ tịch Ủy ban nhân dân cấp tỉnh";
                        case DISTRICT -> "Chủ tịch Ủy ban nhân dân cấp huyện";
                        case COMMUNE -> "Chủ tịch Ủy ban nhân dân cấp xã";
                        case AGENCY -> "Thủ trưởng sở, ban, ngành và đơn vị có tư cách pháp nhân";
                        case ENTERPRISE -> "Giám đốc doanh nghiệp, hợp tác xã";
                        case ARMED_FORCES -> "Cấp có thẩm quyền trong Quân đội, Công an";
                    });
        }
    }
}
