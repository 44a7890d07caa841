package vn.thidua.reporting.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.time.WorkingDays;

/**
 * Khoảng lùi: how many working days before its own deadline a unit needs what those directly below it have to give, so that
 * it can put their answers together. No law names it; it is a setting.
 *
 * @param usual for levels that are not named
 * @param levels by the level of the unit that puts together, e.g. DISTRICT
 * @param provinces of these provinces, on every level, instead
 */
public record Slack(
        int usual,
        Map<String, Integer> levels,
        Map<TenantId, Integer> provinces,
        WorkingDays days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String PROVINCE = "PROVINCE";

    public Slack {
        levels = Map.copyOf(levels);
        provinces = Map.copyOf(provinces);
    }

    /**
     * When the lowest has to be ready for what is due at the top of the chain.
     *
     * @param above the units that pass it upwards, the nearest first; the last is the one that the deadline is for
     */
    Deadline back(Deadline due, List<TenantNode> above, List<TenantNode> chain) {
        int back = above.stream().mapToInt(unit -> of(unit, chain)).sum();
        if (back == 0) {
            return due;
        }
        String whose =
                "hạn của %s là %s"
                        .formatted(inSentence(above.getLast().name()), DAY.format(due.dueOn()));
        return switch (days.before(due.dueOn(), back)) {
            case WorkingDays.Counted.Until(LocalDate day) ->
                    due.on(day, whose + ", lùi %d ngày làm việc".formatted(back));
            case WorkingDays.Counted.UnknownYear(int year) ->
                    due.on(
                            due.dueOn(),
                            whose + "; chưa lùi được vì chưa có lịch nghỉ lễ năm " + year);
        };
    }

    private int of(TenantNode unit, List<TenantNode> chain) {
        return chain.stream()
                .filter(each -> each.level().equals(PROVINCE))
                .map(TenantNode::id)
                .filter(provinces::containsKey)
                .map(provinces::get)
                .findFirst()
                .orElseGet(() -> levels.getOrDefault(unit.level(), usual));
    }

    /** "tỉnh Thái Nguyên": the word of the level is small inside a sentence. */
    private static String inSentence(String unitName) {
        return unitName.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi"))
                + unitName.substring(1);
    }
}
