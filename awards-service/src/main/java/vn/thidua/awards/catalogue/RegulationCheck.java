package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What cannot be so in the acts of a province (kiểm tra quy định của tỉnh). */
final class RegulationCheck {

    private static final int MOST_POSTING_DAYS = 60;
    private static final long HIGHEST_SUM = 1_000_000_000;
    private static final Set<Award.Decider> ABOVE_PROVINCE =
            EnumSet.of(
                    Award.Decider.PRESIDENT, Award.Decider.PRIME_MINISTER, Award.Decider.MINISTRY);

    private final Catalogue catalogue;
    private final ConditionSyntax syntax;
    private final List<RuleFlaw> flaws = new ArrayList<>();

    RegulationCheck(Catalogue catalogue, ConditionSyntax syntax) {
        this.catalogue = catalogue;
        this.syntax = syntax;
    }

    List<RuleFlaw> of(List<Regulation> regulations) {
        for (int at = 0; at < regulations.size(); at++) {
            Regulation regulation = regulations.get(at);
            String path = "regulations/" + at;
            filled(path + "/act", regulation.act(), RuleReason.ACT_MISSING);
            if (catalogue.version(regulation.from()).isEmpty()) {
                flaw(path + "/from", RuleReason.BEFORE_FIRST_VERSION);
            }
            if (regulation.reversed()) {
                flaw(path + "/to", RuleReason.DATES_REVERSED);
            } else if (regulations.subList(0, at).stream()
                    .anyMatch(each -> !each.reversed() && each.overlaps(regulation))) {
                flaw(path + "/from", RuleReason.REGULATIONS_OVERLAP);
            }
            rules(path + "/rules/", regulation);
        }
        return List.copyOf(flaws);
    }

    private void rules(String path, Regulation regulation) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < regulation.rules().size(); at++) {
            LocalRule rule = regulation.rules().get(at);
            if (!seen.add(rule.code())) {
                flaw(path + at + "/code", RuleReason.AWARD_TWICE);
            }
            rule(path + at, rule, regulation.from());
        }
    }

    private void rule(String path, LocalRule rule, LocalDate from) {
        Optional<Award> national = national(rule.code(), from);
        Set<Award.Subject> subjects = EnumSet.noneOf(Award.Subject.class);
        if (rule.own().isPresent()) {
            own(path, rule, rule.own().get());
            subjects.addAll(rule.own().get().appliesTo());
        } else if (national.isEmpty()) {
            flaw(path + "/code", RuleReason.AWARD_UNKNOWN);
            subjects.addAll(EnumSet.allOf(Award.Subject.class));
        } else {
            subjects.addAll(national.get().appliesTo());
        }
        quota(path, rule);
        posting(path, rule, national.filter(_ -> rule.own().isEmpty()));
        if (!rule.due().isBlank() && DueDay.read(rule.due()).isEmpty()) {
            flaw(path + "/due", RuleReason.DUE_FORM);
        }
        all(path + "/papers/", rule.papers(), RuleReason.PAPER_NAME_MISSING);
        all(path + "/steps/", rule.steps(), RuleReason.STEP_MISSING);
        LocalRule.Sums sums = rule.sums();
        sum(path + "/sums/individual", sums.individual(), Award.Subject.INDIVIDUAL, subjects);
        sum(path + "/sums/collective", sums.collective(), Award.Subject.COLLECTIVE, subjects);
        sum(path + "/sums/household", sums.household(), Award.Subject.HOUSEHOLD, subjects);
        for (int at = 0; at < rule.conditions().size(); at++) {
            LocalRule.LocalCondition condition = rule.conditions().get(at);
            String field = path + "/conditions/" + at;
            filled(field + "/text", condition.text(), RuleReason.CONDITION_TEXT_MISSING);
            if (!syntax.understands(condition.rule())) {
                flaw(field + "/rule", RuleReason.CONDITION_NOT_UNDERSTOOD);
            }
        }
    }

    private Optional<Award> national(String code, LocalDate from) {
        return isCode(code) ? catalogue.find(new AwardCode(code), from) : Optional.empty();
    }

    private static boolean isCode(String code) {
        try {
            return !new AwardCode(code).value().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void own(String path, LocalRule rule, LocalRule.Own own) {
        if (!isCode(rule.code())) {
            flaw(path + "/code", RuleReason.CODE_FORM);
        } else if (catalogue.knows(new AwardCode(rule.code()))) {
            flaw(path + "/code", RuleReason.CODE_TAKEN);
        }
        filled(path + "/own/name", own.name(), RuleReason.NAME_MISSING);
        if (own.appliesTo().isEmpty()) {
            flaw(path + "/own/appliesTo", RuleReason.SUBJECT_MISSING);
        }
        if (own.decidedBy().isEmpty()) {
            flaw(path + "/own/decidedBy", RuleReason.DECIDER_MISSING);
        } else if (own.decidedBy().stream().anyMatch(ABOVE_PROVINCE::contains)) {
            flaw(path + "/own/decidedBy", RuleReason.DECIDER_TOO_HIGH);
        }
    }

    private void quota(String path, LocalRule rule) {
        if (rule.quotaPercent().isPresent()) {
            int percent = rule.quotaPercent().getAsInt();
            if (percent < 1 || percent > 100) {
                flaw(path + "/quotaPercent", RuleReason.QUOTA_PERCENT);
            }
            filled(path + "/quotaOf", rule.quotaOf(), RuleReason.QUOTA_OF_MISSING);
        }
    }

    private void posting(String path, LocalRule rule, Optional<Award> national) {
        if (rule.postingDays().isEmpty()) {
            return;
        }
        int days = rule.postingDays().getAsInt();
        if (days < 0 || days > MOST_POSTING_DAYS) {
            flaw(path + "/postingDays", RuleReason.POSTING_DAYS);
        } else if (national.filter(award -> award.postingDays() > days).isPresent()) {
            flaw(path + "/postingDays", RuleReason.POSTING_TOO_SHORT);
        }
    }

    private void sum(
            String field, OptionalLong sum, Award.Subject subject, Set<Award.Subject> subjects) {
        if (sum.isEmpty()) {
            return;
        }
        if (sum.getAsLong() < 0) {
            flaw(field, RuleReason.SUM_NEGATIVE);
        } else if (sum.getAsLong() > HIGHEST_SUM) {
            flaw(field, RuleReason.SUM_TOO_HIGH);
        } else if (!subjects.contains(subject)) {
            flaw(field, RuleReason.SUM_FOR_NOBODY);
        }
    }

    private void all(String path, List<String> texts, RuleReason reason) {
        for (int at = 0; at < texts.size(); at++) {
            filled(path + at, texts.get(at), reason);
        }
    }

    private void filled(String field, String text, RuleReason reason) {
        if (text.isBlank()) {
            flaw(field, reason);
        }
    }

    private void flaw(String field, RuleReason reason) {
        flaws.add(new RuleFlaw(field, reason));
    }
}
