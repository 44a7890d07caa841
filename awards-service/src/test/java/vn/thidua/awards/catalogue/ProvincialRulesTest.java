package vn.thidua.awards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.NationalRules;
import vn.thidua.awards.catalogue.LocalRule.LocalCondition;
import vn.thidua.awards.catalogue.LocalRule.Own;
import vn.thidua.awards.catalogue.LocalRule.Sums;

class ProvincialRulesTest {

    private static final Catalogue NATION = NationalRules.catalogue();
    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2025, 3, 1);
    private static final Own OWN =
            new Own(
                    "Người tốt, việc tốt",
                    Award.Kind.TITLE,
                    List.of(Award.Subject.INDIVIDUAL),
                    List.of(Award.Decider.PROVINCE));
    private static final Rule TITLE = new Rule("CSTDCS");

    /** A rule that is right, until something is changed. */
    private record Rule(
            String code,
            Optional<Own> own,
            OptionalInt quota,
            String quotaOf,
            OptionalInt posting,
            String due,
            List<String> papers,
            List<String> steps,
            Sums sums,
            List<LocalCondition> conditions) {

        Rule(String code) {
            this(
                    code,
                    Optional.empty(),
                    OptionalInt.of(15),
                    "số cá nhân đạt Lao động tiên tiến",
                    OptionalInt.of(7),
                    "10/12",
                    List.of("Xác nhận của cơ quan thuế"),
                    List.of("Cụm thi đua bình xét"),
                    new Sums(
                            OptionalLong.of(2_500_000), OptionalLong.empty(), OptionalLong.empty()),
                    List.of(
                            new LocalCondition(
                                    "Được cụm thi đua giới thiệu", "{\"is\":\"judged\"}")));
        }

        Rule own(String as, Own own) {
            return new Rule(
                    as,
                    Optional.of(own),
                    quota,
                    quotaOf,
                    posting,
                    due,
                    papers,
                    steps,
                    sums,
                    conditions);
        }

        Rule quota(int percent, String of) {
            return new Rule(
                    code,
                    own,
                    OptionalInt.of(percent),
                    of,
                    posting,
                    due,
                    papers,
                    steps,
                    sums,
                    conditions);
        }

        Rule posting(int days) {
            return new Rule(
                    code,
                    own,
                    quota,
                    quotaOf,
                    OptionalInt.of(days),
                    due,
                    papers,
                    steps,
                    sums,
                    conditions);
        }

        Rule texts(String day, String paper, String step) {
            return new Rule(
                    code,
                    own,
                    quota,
                    quotaOf,
                    posting,
                    day,
                    List.of(paper),
                    List.of(step),
                    sums,
                    conditions);
        }

        Rule sums(OptionalLong individual, OptionalLong collective) {
            return new Rule(
                    code,
                    own,
                    quota,
                    quotaOf,
                    posting,
                    due,
                    papers,
                    steps,
                    new Sums(individual, collective, OptionalLong.empty()),
                    conditions);
        }

        Rule condition(String text, String rule) {
            return new Rule(
                    code,
                    own,
                    quota,
                    quotaOf,
                    posting,
                    due,
                    papers,
                    steps,
                    sums,
                    List.of(new LocalCondition(text, rule)));
        }

        LocalRule rule() {
            return new LocalRule(
                    code, own, quota, quotaOf, posting, due, papers, steps, sums, conditions);
        }
    }

    @Test
    void what_a_province_prescribes_lies_over_the_national_catalogue() {
        Regulation act = act("Quyết định 10/2024/QĐ-UBND", FROM, Optional.empty(), TITLE);
        List<Offer> offers = Offer.of(NATION.on(FROM), Optional.of(act));
        Offer title =
                offers.stream()
                        .filter(each -> each.award().code().value().equals("CSTDCS"))
                        .findFirst()
                        .orElseThrow();

        assertThat(offers).hasSize(38);
        assertThat(title.award().postingDays()).isEqualTo(7);
        assertThat(title.award().papers())
                .extracting(Paper::name)
                .contains("Báo cáo thành tích", "Xác nhận của cơ quan thuế");
        assertThat(title.local().orElseThrow().act()).isEqualTo("Quyết định 10/2024/QĐ-UBND");
        assertThat(offers.getFirst().local()).isEmpty();
    }

    @Test
    void a_title_of_its_own_comes_last_and_is_its_own_authority() {
        Regulation act = act("Quyết định 10", FROM, Optional.of(TO), TITLE.own("NTVT", OWN));
        Award own = Offer.of(NATION.on(FROM), Optional.of(act)).getLast().award();

        assertThat(own.name()).isEqualTo("Người tốt, việc tốt");
        assertThat(own.decidedAtLevel("PROVINCE")).isTrue();
        assertThat(own.validTo()).contains(TO);
    }

    @Test
    void an_act_holds_from_its_first_day_until_the_day_before_its_end() {
        ProvincialRulebook book =
                new ProvincialRulebook(
                        new vn.thidua.platform.tenancy.TenantId("P1"),
                        List.of(
                                act("Cũ", FROM, Optional.of(TO), TITLE),
                                act("Mới", TO, Optional.empty(), TITLE)),
                        1);

        assertThat(book.on(FROM.minusDays(1))).isEmpty();
        assertThat(book.on(TO.minusDays(1)).orElseThrow().act()).isEqualTo("Cũ");
        assertThat(book.on(TO).orElseThrow().act()).isEqualTo("Mới");
        assertThat(flaws(book.regulations().toArray(Regulation[]::new))).isEmpty();
    }

    @Test
    void an_act_must_have_a_name_and_days_in_order() {
        assertThat(flaws(act(" ", FROM, Optional.empty()))).containsExactly(RuleReason.ACT_MISSING);
        assertThat(flaws(act("Quyết định", FROM, Optional.of(FROM))))
                .containsExactly(RuleReason.DATES_REVERSED);
        assertThat(flaws(act("Quyết định", LocalDate.of(2023, 12, 31), Optional.of(TO))))
                .containsExactly(RuleReason.BEFORE_FIRST_VERSION);
        assertThat(flaws(act("Một", FROM, Optional.empty()), act("Hai", TO, Optional.empty())))
                .containsExactly(RuleReason.REGULATIONS_OVERLAP);
    }

    @Test
    void an_award_must_be_known_and_stand_there_once() {
        assertThat(flaws(new Rule("KHONG_CO"))).containsExactly(RuleReason.AWARD_UNKNOWN);
        assertThat(flaws(new Rule("cstdcs"))).containsExactly(RuleReason.AWARD_UNKNOWN);
        assertThat(flaws(TITLE, TITLE)).containsExactly(RuleReason.AWARD_TWICE);
        assertThat(flaws(TITLE.own("CSTDCS", OWN))).containsExactly(RuleReason.CODE_TAKEN);
        assertThat(flaws(TITLE.own("Người tốt", OWN))).containsExactly(RuleReason.CODE_FORM);
    }

    @Test
    void a_title_of_its_own_needs_a_name_a_subject_and_somebody_below_who_decides() {
        assertThat(flaws(TITLE.own("NTVT", new Own("", Award.Kind.TITLE, List.of(), List.of()))))
                .containsExactly(
                        RuleReason.NAME_MISSING,
                        RuleReason.SUBJECT_MISSING,
                        RuleReason.DECIDER_MISSING,
                        RuleReason.SUM_FOR_NOBODY);
        assertThat(
                        flaws(
                                TITLE.own(
                                        "NTVT",
                                        new Own(
                                                "Người tốt",
                                                Award.Kind.TITLE,
                                                List.of(Award.Subject.INDIVIDUAL),
                                                List.of(Award.Decider.PRIME_MINISTER)))))
                .containsExactly(RuleReason.DECIDER_TOO_HIGH);
    }

    @Test
    void shares_days_and_sums_stay_in_their_bounds() {
        assertThat(flaws(TITLE.quota(101, "số cá nhân"))).containsExactly(RuleReason.QUOTA_PERCENT);
        assertThat(flaws(TITLE.quota(0, "số cá nhân"))).containsExactly(RuleReason.QUOTA_PERCENT);
        assertThat(flaws(TITLE.quota(15, " "))).containsExactly(RuleReason.QUOTA_OF_MISSING);
        assertThat(flaws(TITLE.posting(-1))).containsExactly(RuleReason.POSTING_DAYS);
        assertThat(flaws(TITLE.posting(61))).containsExactly(RuleReason.POSTING_DAYS);
        assertThat(flaws(new Rule("CSTDTQ").posting(9)))
                .containsExactly(RuleReason.POSTING_TOO_SHORT);
        assertThat(flaws(new Rule("CSTDTQ").posting(10))).isEmpty();
        assertThat(flaws(TITLE.sums(OptionalLong.of(-1), OptionalLong.empty())))
                .containsExactly(RuleReason.SUM_NEGATIVE);
        assertThat(flaws(TITLE.sums(OptionalLong.of(1_000_000_001), OptionalLong.empty())))
                .containsExactly(RuleReason.SUM_TOO_HIGH);
        assertThat(flaws(TITLE.sums(OptionalLong.empty(), OptionalLong.of(1))))
                .containsExactly(RuleReason.SUM_FOR_NOBODY);
    }

    @Test
    void lines_are_filled_and_days_exist() {
        for (String day :
                List.of("31/02", "10-12", "2024-12-10", "1/1", "32/01", "10/12 năm ngoái")) {
            assertThat(flaws(TITLE.texts(day, "Giấy", "Bước")))
                    .as(day)
                    .containsExactly(RuleReason.DUE_FORM);
        }
        assertThat(flaws(TITLE.texts("", "", "")))
                .containsExactly(RuleReason.PAPER_NAME_MISSING, RuleReason.STEP_MISSING);
    }

    @Test
    void a_condition_says_something_that_is_understood() {
        assertThat(flaws(TITLE.condition("", "{\"is\":\"judged\"}")))
                .containsExactly(RuleReason.CONDITION_TEXT_MISSING);
        for (String rule :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"is\":\"luck\"}",
                        "{\"is\":\"judged\",\"by\":\"me\"}",
                        "{\"is\":\"rating\",\"atLeast\":\"GOOD\"}",
                        "{\"is\":\"consecutive\",\"awards\":[],\"times\":2}",
                        "{\"is\":\"consecutive\",\"awards\":[\"CSTDCS\"],\"times\":0}",
                        "{\"is\":\"consecutive\",\"awards\":[\"CSTDCS\"],\"times\":\"2\"}",
                        "{\"is\":\"share\",\"award\":\"LDTT\",\"percent\":101}",
                        "{\"is\":\"any\",\"of\":[]}")) {
            assertThat(flaws(TITLE.condition("Điều kiện", rule)))
                    .as(rule)
                    .containsExactly(RuleReason.CONDITION_NOT_UNDERSTOOD);
        }
        assertThat(
                        flaws(
                                TITLE.condition(
                                        "Hai lần liên tục",
                                        "{\"is\":\"consecutive\",\"awards\":[\"LDTT\"],\"times\":2}")))
                .isEmpty();
    }

    @Test
    void every_refusal_says_what_to_do() {
        Set<RuleReason> all = EnumSet.allOf(RuleReason.class);
        assertThat(all).allSatisfy(each -> assertThat(each.sentence()).endsWith("."));
    }

    private static Regulation act(
            String name, LocalDate from, Optional<LocalDate> to, Rule... rules) {
        return new Regulation(
                name, from, to, java.util.Arrays.stream(rules).map(Rule::rule).toList());
    }

    private static List<RuleReason> flaws(Rule... rules) {
        return flaws(act("Quyết định 10", FROM, Optional.empty(), rules));
    }

    private static List<RuleReason> flaws(Regulation... regulations) {
        return ProvincialRulebook.flaws(List.of(regulations), NATION, NationalRules.syntax())
                .stream()
                .map(RuleFlaw::reason)
                .toList();
    }
}
