package vn.thidua.awards.dossier.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.awards.dossier.NominationWindow.Counted;
import vn.thidua.awards.dossier.NominationWindow.Quota;
import vn.thidua.awards.dossier.NominationWindow.Shape;
import vn.thidua.awards.dossier.NominationWindow.Side;
import vn.thidua.awards.dossier.usecase.Quotas;
import vn.thidua.platform.tenancy.TenantId;

/** Số lượng được đề nghị, as a plan would say it. */
final class QuotaWords {

    private QuotaWords() {}

    static String of(Quota quota, TenantId opener, Names names) {
        String percent = quota.shape() == Shape.PERCENTAGE ? "%" : "";
        List<String> parts = new ArrayList<>();
        quota.collectives().ifPresent(most -> parts.add(number(most) + percent + " tập thể"));
        quota.individuals().ifPresent(most -> parts.add(number(most) + percent + " cá nhân"));
        quota.total().ifPresent(most -> parts.add(most + " trường hợp (tập thể hoặc cá nhân)"));
        String whom =
                switch (quota.shape()) {
                    case PER_UNIT -> quota.unit().map(names::unit).orElse(quota.whom());
                    case PER_SUB_UNIT, SHARED -> "Mỗi " + quota.whom();
                    case PERCENTAGE -> quota.whom().isBlank() ? "Trong số tham gia" : quota.whom();
                };
        return whom
                + ": không quá "
                + String.join(", ", parts)
                + quota.award().map(code -> ", " + names.of(opener, code).award(code)).orElse("");
    }

    static String of(Quotas.Line line, TenantId unit, Names names) {
        return switch (line) {
            case Quotas.Line.OfMovement(var counted) -> of(counted, unit, names);
            case Quotas.Line.OfProvince rule ->
                    names.of(unit, rule.award()).award(rule.award())
                            + ": không quá "
                            + rule.percent()
                            + "% "
                            + rule.of()
                            + " ("
                            + rule.act()
                            + ")";
        };
    }

    private static String of(Counted counted, TenantId unit, Names names) {
        Quota quota = counted.quota();
        String whom =
                switch (counted.side()) {
                    case COLLECTIVES -> "Tập thể";
                    case INDIVIDUALS -> "Cá nhân";
                    case ALL -> "Tập thể và cá nhân";
                };
        String award =
                quota.award().map(code -> ", " + names.of(unit, code).award(code)).orElse("");
        return quota.shape() == Shape.PERCENTAGE
                ? whom
                        + award
                        + ": không quá "
                        + number(
                                (counted.side() == Side.COLLECTIVES
                                                ? quota.collectives()
                                                : quota.individuals())
                                        .orElseThrow())
                        + "% "
                        + (quota.whom().isBlank() ? "số tham gia phong trào" : quota.whom())
                : whom + award + ": theo số lượng phân bổ của phong trào";
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
