package vn.thidua.plans.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;

/** Các mục của dự thảo: those of the superior's plan, or three parts around the points of a directive. */
final class SectionDrafting {

    private final Drafting drafting;
    private final Deadlines deadlines;
    private final String title;
    private final PlanContent above;
    private final IssuedPlan parent;
    private final AdministrativeUnit superior;
    private final AdministrativeUnit own;
    private final Localisation local;

    SectionDrafting(Drafting drafting, Deadlines deadlines, String title) {
        this.drafting = drafting;
        this.deadlines = deadlines;
        this.title = title;
        this.above = drafting.above();
        this.parent = drafting.parent();
        this.superior = drafting.superior();
        this.own = drafting.own();
        this.local = drafting.local();
    }

    List<Section> sections() {
        return above.sections().isEmpty()
                ? withoutModel()
                : above.sections().stream()
                        .map(
                                section ->
                                        section(
                                                section.no().orElse(""),
                                                local.text(section.heading()),
                                                section.level(),
                                                section.body().stream()
                                                        .map(deadlines::said)
                                                        .toList()))
                        .toList();
    }

    private static Section section(String no, String heading, int level, List<String> body) {
        return new Section(
                Optional.of(no).filter(it -> !it.isEmpty()),
                heading,
                level,
                body,
                Optional.empty());
    }

    /** A directive or a letter has points but no parts: a plan of three parts is made around them. */
    private List<Section> withoutModel() {
        String kind = drafting.kind();
        String everybody =
                own.level() == Level.COMMUNE
                        ? "Các ban, ngành, đoàn thể, " + local.text(drafting.subordinates())
                        : "Các phòng, ban, ngành, đoàn thể, "
                                + local.text("UBND " + drafting.subordinates());
        String focal = local.body(drafting.focal(superior)).orElse("UBND " + kind);
        List<String> points = points().map(deadlines::said).toList();
        return List.of(
                section("I", "MỤC ĐÍCH, YÊU CẦU", 1, List.of()),
                section("1", "Mục đích", 2, List.of(purpose(kind))),
                section(
                        "2",
                        "Yêu cầu",
                        2,
                        List.of(
                                everybody
                                        + " tổ chức thực hiện thiết thực, hiệu quả, đúng thời gian, phù hợp với nhiệm vụ được giao.")),
                section("II", "NỘI DUNG", 1, points),
                section(
                        "III",
                        "TỔ CHỨC THỰC HIỆN",
                        1,
                        List.of(
                                "1. "
                                        + everybody
                                        + " căn cứ Kế hoạch này tổ chức thực hiện; báo cáo kết quả về UBND "
                                        + kind
                                        + " (qua "
                                        + Citation.lowerFirst(focal)
                                        + ").",
                                "2. "
                                        + focal
                                        + " theo dõi, đôn đốc, tổng hợp kết quả, tham mưu UBND "
                                        + kind
                                        + " báo cáo "
                                        + Citation.committee(superior)
                                        + ".",
                                "Trên đây là Kế hoạch "
                                        + Citation.lowerFirst(title)
                                        + " của "
                                        + Citation.committee(own)
                                        + "./.")));
    }

    private String purpose(String kind) {
        return "Triển khai kịp thời, đồng bộ "
                + parent.type().label()
                + parent.number().text().map(number -> " số " + number).orElse("")
                + " của "
                + Citation.committee(superior)
                + " trên địa bàn "
                + kind
                + "; động viên cán bộ, công chức, viên chức, người lao động và Nhân dân thi đua hoàn thành các chỉ tiêu, nhiệm vụ của "
                + kind
                + " năm "
                + drafting.year()
                + ".";
    }

    /** What the superior asks for, one by one: what follows the sentence that ends with a colon. */
    private Stream<String> points() {
        List<String> lines = above.opening();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().endsWith(":")) {
                start = i + 1;
                break;
            }
        }
        return lines.subList(start, lines.size()).stream();
    }
}
