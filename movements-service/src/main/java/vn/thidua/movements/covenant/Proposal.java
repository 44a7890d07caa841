package vn.thidua.movements.covenant;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.PlanNaming;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.Formation;

/** Gợi ý nội dung giao ước: what the block and, if there is one, the movement already say. A person corrects it. */
public final class Proposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Proposal() {}

    /**
     * The text to begin with.
     *
     * @param launchedBy the unit of the movement
     */
    public static CovenantText of(
            Formation block, Optional<Movement> movement, Optional<String> launchedBy) {
        return new CovenantText(
                grounds(block, movement, launchedBy),
                content(block),
                movement.map(Proposal::targets).orElse(List.of()));
    }

    private static String grounds(
            Formation block, Optional<Movement> movement, Optional<String> launchedBy) {
        String decision =
                "Căn cứ Quyết định số %s ngày %s về việc thành lập %s;"
                        .formatted(block.decision(), DAY.format(block.decidedOn()), block.name());
        return movement.map(each -> decision + "\n" + ground(each, launchedBy.orElse("")))
                .orElse(decision);
    }

    /** The document that names the movement, or else the movement itself. */
    private static String ground(Movement movement, String unit) {
        String of = unit.isEmpty() ? "" : " của " + unit;
        String name = bare(movement.outline().name());
        return movement.plans().stream()
                .filter(plan -> plan.mark() == PlanNaming.Mark.IN_FORCE)
                .filter(plan -> plan.planNumber().isPresent())
                .findFirst()
                .map(
                        plan ->
                                "Căn cứ văn bản số %s ngày %s%s, trong đó có phong trào thi đua “%s”;"
                                        .formatted(
                                                plan.planNumber().orElseThrow(),
                                                DAY.format(plan.issuedOn()),
                                                of,
                                                name))
                .orElseGet(
                        () ->
                                "Căn cứ phong trào thi đua “%s” năm %d%s;"
                                        .formatted(name, movement.outline().year(), of));
    }

    private static String bare(String name) {
        return name.strip()
                .replaceFirst("(?iu)^phong trào( thi đua)?\\s*", "")
                .replaceAll("^[“\"”]|[“\"”]$", "")
                .strip();
    }

    private static String content(Formation block) {
        String word = block.kind() == BlockKind.CLUSTER ? "cụm" : "khối";
        return """
        Các đơn vị thành viên %s thống nhất ký giao ước thi đua năm %d với những nội dung sau:
        1. Phát động, tổ chức đăng ký và thực hiện các phong trào thi đua của năm theo kế hoạch của cấp trên và của đơn vị.
        2. Phấn đấu hoàn thành các chỉ tiêu giao ước ghi trong bản này.
        3. Thực hiện quy chế của %s: báo cáo đúng hạn, tự chấm và chấm chéo khách quan, trung thực.
        4. Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; kịp thời nêu gương người tốt, việc tốt.
        5. Tham gia đầy đủ sơ kết, tổng kết của %s."""
                .formatted(block.name(), block.year(), word, word);
    }

    private static List<CovenantTarget> targets(Movement movement) {
        return movement.outline().targets().stream()
                .map(goal -> new CovenantTarget(goal.name(), goal.value()))
                .toList();
    }
}
