package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Soạn thư nhắc.
 *
 * @param portal the portal's address
 * @param from the sender's address
 * @param validity how long a link may be followed
 */
public record Letters(URI portal, String from, Duration validity, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    public Letters {
        if (validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("links must be valid for some time: " + validity);
        }
    }

    /** What is asked for, and what opens its page. */
    public record Asked(Assignment assignment, Period period, String token) {}

    public Instant expiry(Instant now) {
        return now.plus(validity);
    }

    /** One letter for everything that is asked of an owner. */
    public Post.Letter reminder(Reminder reminder, String unitName, List<Asked> asked) {
        String owner =
                asked.getFirst().assignment().owner().map(Owner::name).orElse(reminder.email());
        StringBuilder text = new StringBuilder();
        text.append("Kính gửi: ").append(owner).append("\n\n");
        text.append(unitName)
                .append(" đề nghị cập nhật tiến độ các nội dung dưới đây.\n")
                .append("Bấm vào liên kết, ghi giá trị rồi bấm Gửi; không cần đăng nhập.\n\n");
        int number = 1;
        for (Asked each : asked) {
            text.append(number++)
                    .append(". ")
                    .append(each.assignment().name())
                    .append("\n   Kỳ: ")
                    .append(each.period().label())
                    .append(goal(each.assignment().aim()))
                    .append("\n   ")
                    .append(link(each.token()))
                    .append("\n\n");
        }
        text.append("Mỗi liên kết dùng một lần, đến hết ngày ")
                .append(
                        DAY.format(
                                reminder.on()
                                        .atStartOfDay(zone)
                                        .toInstant()
                                        .plus(validity)
                                        .atZone(zone)))
                .append(". Không chuyển thư này cho người khác.\n")
                .append("Nếu nội dung này không phải do ông (bà) phụ trách, hãy báo lại ")
                .append(unitName)
                .append(".\n");
        return new Post.Letter(
                reminder.id(),
                reminder.unit().value(),
                reminder.email(),
                "Đề nghị cập nhật tiến độ: %02d nội dung (%s)".formatted(asked.size(), unitName),
                text.toString());
    }

    /** What opens the page stands behind the #: no server on the way sees or logs it. */
    private String link(String token) {
        String address = portal.toString();
        String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return base + "/cap-nhat#" + token;
    }

    private static String goal(Aim aim) {
        return aim.value()
                .map(value -> spoken(value) + aim.unit().map(Letters::behind).orElse(""))
                .map(
                        value ->
                                aim.direction() == Aim.Direction.AT_LEAST
                                        ? "từ " + value + " trở lên"
                                        : "không quá " + value)
                .map(words -> "\n   Mức giao: " + words)
                .orElse("");
    }

    /** "95%", but "04 tuyến". */
    private static String behind(String unit) {
        return unit.startsWith("%") || unit.startsWith("‰") ? unit : " " + unit;
    }

    private static String spoken(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
