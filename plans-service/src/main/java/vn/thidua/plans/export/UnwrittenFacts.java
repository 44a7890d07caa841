package vn.thidua.plans.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.platform.paper.Block;

/**
 * Phong trào, nhiệm vụ, chỉ tiêu that were entered as facts and stand nowhere in the wording: on paper they are tables, so
 * that nothing which the unit promises is lost.
 */
record UnwrittenFacts(
        List<PlanContent.Movement> movements,
        List<PlanContent.Task> tasks,
        List<PlanContent.Target> targets) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    static UnwrittenFacts of(PlanContent content) {
        String wording = " " + Letters.key(String.join(" ", wording(content).toList())) + " ";
        return new UnwrittenFacts(
                content.movements().stream()
                        .filter(it -> !says(wording, it.name(), it.evidence()))
                        .toList(),
                content.tasks().stream()
                        .filter(it -> !says(wording, it.content(), it.evidence()))
                        .toList(),
                content.targets().stream()
                        .filter(it -> !says(wording, it.name(), it.evidence()))
                        .toList());
    }

    /** Where they stand in the content: "targets[2]". */
    Set<String> rows(PlanContent content) {
        Set<String> rows = new HashSet<>();
        rows("movements", content.movements(), movements, rows);
        rows("tasks", content.tasks(), tasks, rows);
        rows("targets", content.targets(), targets, rows);
        return rows;
    }

    private static <T> void rows(String list, List<T> all, List<T> these, Set<String> rows) {
        for (int i = 0; i < all.size(); i++) {
            if (these.contains(all.get(i))) {
                rows.add(list + "[" + i + "]");
            }
        }
    }

    /** In its own words, or in those that it was read from. */
    private static boolean says(String wording, String words, Optional<Evidence> evidence) {
        return wording.contains(Letters.key(words))
                || evidence.map(it -> Letters.key(it.text())).filter(wording::contains).isPresent();
    }

    private static Stream<String> wording(PlanContent content) {
        Stream<String> sections =
                content.sections().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.heading()), it.body().stream()));
        Stream<String> annexes =
                content.annexes().stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.body().stream(),
                                                it.rows().stream().flatMap(List::stream)));
        return Stream.of(Stream.of(content.title()), content.opening().stream(), sections, annexes)
                .flatMap(it -> it);
    }

    /** Tables by their titles, in the order in which they follow the document. */
    Map<String, Block.Grid> grids() {
        Map<String, Block.Grid> result = new LinkedHashMap<>();
        if (!movements.isEmpty()) {
            result.put("DANH SÁCH PHONG TRÀO THI ĐUA", Tables.grid(movementRows()));
        }
        if (!tasks.isEmpty()) {
            result.put("NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG", Tables.grid(taskRows()));
        }
        if (!targets.isEmpty()) {
            result.put("CHỈ TIÊU THI ĐUA", Tables.grid(targetRows()));
        }
        return result;
    }

    private List<List<String>> movementRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Tên phong trào", "Cơ quan thường trực"));
        for (PlanContent.Movement movement : movements) {
            String name =
                    movement.name() + movement.period().map(it -> " giai đoạn " + it).orElse("");
            rows.add(
                    List.of(String.valueOf(rows.size()), name, movement.standingBody().orElse("")));
        }
        return rows;
    }

    private List<List<String>> taskRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"));
        for (PlanContent.Task task : tasks) {
            rows.add(
                    List.of(
                            String.valueOf(task.no().orElse(rows.size())),
                            task.content(),
                            task.lead().orElse(""),
                            task.coordinating().orElse(""),
                            time(task)));
        }
        return rows;
    }

    private static String time(PlanContent.Task task) {
        Optional<String> quarter =
                task.quarter()
                        .filter(it -> it >= 1 && it <= ROMAN.length)
                        .map(it -> "Quý " + ROMAN[it - 1])
                        .map(it -> it + task.year().map(year -> "/" + year).orElse(""));
        return task.due()
                .map((LocalDate due) -> "Trước ngày " + DAY.format(due))
                .or(() -> quarter)
                .or(() -> task.year().map(year -> "Năm " + year))
                .orElse("");
    }

    private List<List<String>> targetRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Mức phấn đấu"));
        for (PlanContent.Target target : targets) {
            String level =
                    Stream.of(
                                    target.comparator().map(UnwrittenFacts::words),
                                    target.value().map(it -> it.toPlainString().replace('.', ',')))
                            .flatMap(Optional::stream)
                            .reduce((a, b) -> a + " " + b)
                            .orElse("");
            rows.add(
                    List.of(
                            String.valueOf(rows.size()),
                            target.name(),
                            target.unit().orElse(""),
                            level));
        }
        return rows;
    }

    private static String words(Comparator comparator) {
        return switch (comparator) {
            case DAT -> "đạt";
            case DUOI -> "dưới";
            case TREN -> "trên";
            case IT_NHAT -> "ít nhất";
            case TOI_DA -> "tối đa";
        };
    }
}
