package vn.thidua.plans.answer;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** A district's plan to answer, and the units around it. */
final class Parents {

    static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    static final UnitId PROVINCE = new UnitId("P33");
    static final UnitId DISTRICT = new UnitId("D333");
    static final UnitId COMMUNE = new UnitId("C12418");
    static final UnitId WARD = new UnitId("C12391");

    static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code,valid_from,valid_to
                    P33,Tỉnh Hưng Yên,PROVINCE,,2020-01-01,
                    D333,Huyện Phù Cừ,DISTRICT,P33,2020-01-01,2025-07-01
                    D332,Huyện Tiên Lữ,DISTRICT,P33,2020-01-01,2025-07-01
                    C12418,Xã Minh Tiến,COMMUNE,D333,2020-01-01,2025-07-01
                    C12418,Xã Minh Tiến,COMMUNE,P33,2025-07-01,
                    C12391,Thị trấn Trần Cao,COMMUNE,D333,2020-01-01,
                    """))
                            .units());

    private Parents() {}

    static IssuedPlan issued(PlanContent content) {
        return new IssuedPlan(
                PlanId.next(),
                DISTRICT,
                content.type(),
                content.number(),
                content.date().orElseThrow(),
                Instant.EPOCH,
                content.title(),
                content.kind(),
                content.year(),
                List.of());
    }

    static PlanContent plan() {
        return new PlanContent(
                DocumentType.KE_HOACH,
                DocumentNumber.of(3, "KH-UBND"),
                Optional.of("Phù Cừ"),
                Optional.of(LocalDate.of(2024, 1, 4)),
                "Công tác thi đua, khen thưởng năm 2024",
                Optional.of(PlanKind.ANNUAL),
                Optional.of(2024),
                Optional.of("Đoàn kết, sáng tạo"),
                Optional.of("UBND huyện Phù Cừ"),
                Optional.of(BodyKind.UBND),
                List.of(),
                List.of("Thực hiện Kế hoạch số 28/KH-UBND ngày 02/01/2024 của UBND tỉnh Hưng Yên;"),
                List.of(
                        new Section(Optional.of("I"), "NỘI DUNG", 1, List.of(), Optional.empty()),
                        new Section(
                                Optional.of("1"),
                                "Tuyên truyền",
                                2,
                                List.of(
                                        "Phòng Văn hóa và Thông tin tuyên truyền trên địa bàn huyện.",
                                        "UBND các xã, thị trấn gửi kế hoạch trước ngày 31/5/2024."),
                                Optional.empty())),
                List.of(
                        movement("Tuổi trẻ sáng tạo", "Huyện đoàn"),
                        movement("Phù Cừ sáng, xanh, sạch, đẹp", "Phòng Tài nguyên và Môi trường"),
                        movement("Quyết thắng", "Viện Kiểm sát nhân dân huyện")),
                List.of(
                        task(
                                "Xây dựng Kế hoạch thi đua năm 2024 của UBND huyện",
                                "Phòng Nội vụ",
                                1),
                        task("Sơ kết 6 tháng đầu năm trước ngày 15/6/2024", "UBND huyện", 2),
                        task("Sơ kết 6 tháng đầu năm trước ngày 15/6/2024", "UBND huyện", 2),
                        task("Xét xử lưu động", "Tòa án nhân dân huyện", 4)),
                List.of(
                        target("Tổng thu nhập", "442.75", "tỷ đồng"),
                        target("Tỷ lệ hộ gia đình văn hóa", "97.4", "%")),
                List.of(
                        new PlanContent.Reference(
                                Optional.of(DocumentType.LUAT),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2022, 6, 15)),
                                Optional.empty(),
                                Optional.of("Luật Thi đua, khen thưởng"),
                                CitationRole.LEGAL_BASIS,
                                Optional.empty()),
                        new PlanContent.Reference(
                                Optional.of(DocumentType.KE_HOACH),
                                Optional.of("28/KH-UBND"),
                                Optional.of(LocalDate.of(2024, 1, 2)),
                                Optional.of("UBND tỉnh Hưng Yên"),
                                Optional.empty(),
                                CitationRole.IMPLEMENTS,
                                Optional.empty())),
                List.of("Sở Nội vụ", "Lưu: VT, NV."),
                Optional.of(
                        new PlanContent.Signature(
                                Optional.of("TM. ỦY BAN NHÂN DÂN"),
                                Optional.of("CHỦ TỊCH"),
                                Optional.of("Trần Văn Mẫu"))),
                List.of(),
                Set.of());
    }

    private static Movement movement(String name, String body) {
        return new Movement(name, Optional.of(body), Optional.empty(), Optional.empty());
    }

    private static Task task(String content, String lead, int quarter) {
        return new Task(
                Optional.empty(),
                content,
                Optional.of(lead),
                Optional.of("Các phòng, ban, ngành; UBND các xã, thị trấn"),
                Optional.of(quarter),
                Optional.of(2024),
                Optional.empty(),
                Optional.empty());
    }

    private static Target target(String name, String value, String unit) {
        return new Target(
                Optional.empty(),
                name,
                Optional.of(Comparator.DAT),
                Optional.of(new BigDecimal(value)),
                Optional.of(unit),
                Optional.empty());
    }
}
