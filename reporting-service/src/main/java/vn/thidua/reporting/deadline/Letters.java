package vn.thidua.reporting.deadline;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Soạn thư nhắc trong ngày.
 *
 * @param portal without a slash at the end
 * @param ahead for how many days what is due is told
 */
public record Letters(URI portal, int ahead) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST = 50;

    /** What a unit is told of on a day. */
    public record News(List<Deadline> late, List<Deadline> soon, List<LateBelow> below) {

        public News {
            late = List.copyOf(late);
            soon = List.copyOf(soon);
            below = List.copyOf(below);
        }

        /** Of the unit's own. */
        public List<Deadline> own() {
            return Stream.concat(late.stream(), soon.stream()).toList();
        }
    }

    /** Nothing where nothing is worth a mail. */
    public Optional<News> news(Agenda agenda, List<LateBelow> below, LocalDate today) {
        News news =
                new News(
                        agenda.open().stream().filter(due -> due.isOverdue(today)).toList(),
                        agenda.open().stream()
                                .filter(due -> !due.isOverdue(today))
                                .filter(due -> !due.dueOn().isAfter(today.plusDays(ahead)))
                                .toList(),
                        below);
        return news.own().isEmpty() && below.isEmpty() ? Optional.empty() : Optional.of(news);
    }

    public Post.Letter letter(
            DailyMail mail, String to, String unitName, News news, List<Post.Attached> attached) {
        StringBuilder text = new StringBuilder("Kính gửi: %s\n".formatted(unitName));
        part(text, "Quá hạn", news.late(), mail.on());
        part(text, "Đến hạn trong %d ngày tới".formatted(ahead), news.soon(), mail.on());
        below(text, news.below());
        if (!attached.isEmpty()) {
            text.append(
                    "\nGửi kèm dự thảo báo cáo với số liệu lúc gửi thư; hãy xem lại rồi gửi trên hệ thống.\n");
        }
        text.append("\nTất cả việc đến hạn: %s/due\n".formatted(portal))
                .append(
                        "Việc đã làm xong tự rời danh sách và không nhắc lại. Đổi địa chỉ hoặc ngừng nhận thư cũng ở trang này.\n");
        return new Post.Letter(
                "due/" + mail.id(),
                mail.unit().value(),
                to,
                subject(mail, unitName, news),
                text.toString(),
                attached);
    }

    private static String subject(DailyMail mail, String unitName, News news) {
        return "Việc đến hạn ngày %s: %02d việc%s%s (%s)"
                .formatted(
                        DAY.format(mail.on()),
                        news.own().size(),
                        news.late().isEmpty() ? "" : ", %02d quá hạn".formatted(news.late().size()),
                        news.below().isEmpty()
                                ? ""
                                : "; cấp dưới quá hạn %02d".formatted(news.below().size()),
                        unitName);
    }

    private void part(StringBuilder text, String title, List<Deadline> dues, LocalDate today) {
        if (dues.isEmpty()) {
            return;
        }
        text.append("\n%s:\n".formatted(title));
        int number = 1;
        for (Deadline due : dues.subList(0, Math.min(MOST, dues.size()))) {
            text.append(
                    "%d. %s\n   Hạn: %s%s\n   %s%s\n"
                            .formatted(
                                    number++,
                                    due.title(),
                                    DAY.format(due.dueOn()),
                                    left(ChronoUnit.DAYS.between(today, due.dueOn())),
                                    portal,
                                    due.page()));
        }
        if (dues.size() > MOST) {
            text.append("… và %d việc nữa.\n".formatted(dues.size() - MOST));
        }
    }

    private static String left(long days) {
        if (days == 0) {
            return " (hôm nay)";
        }
        return days > 0 ? " (còn %d ngày)".formatted(days) : " (quá hạn %d ngày)".formatted(-days);
    }

    private static void below(StringBuilder text, List<LateBelow> below) {
        if (below.isEmpty()) {
            return;
        }
        text.append("\nĐơn vị cấp dưới quá hạn:\n");
        int number = 1;
        for (LateBelow each : below.subList(0, Math.min(MOST, below.size()))) {
            text.append(
                    "%d. %s: %s\n   Hạn: %s (quá hạn %d ngày)\n"
                            .formatted(
                                    number++,
                                    each.unit().name(),
                                    each.due().title(),
                                    DAY.format(each.due().dueOn()),
                                    each.days()));
        }
        if (below.size() > MOST) {
            text.append("… và %d việc nữa.\n".formatted(below.size() - MOST));
        }
    }
}
