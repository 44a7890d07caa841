package vn.thidua.awards.dossier.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.awards.dossier.NominationWindow.Quota;
import vn.thidua.awards.dossier.NominationWindow.Shape;
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
                + quota.award()
                        .map(code -> " (" + names.of(opener, code).award(code) + ")")
                        .orElse("");
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
