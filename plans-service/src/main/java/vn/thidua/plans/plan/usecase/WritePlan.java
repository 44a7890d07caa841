package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Units;

/** Soạn văn bản mới: an empty draft that knows whose it is. */
public final class WritePlan {

    private static final String KIND_OF_UNIT =
            "^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu) ";

    private final Plans plans;
    private final LinkPlan link;
    private final Units units;
    private final Clock clock;

    public WritePlan(Plans plans, LinkPlan link, Units units, Clock clock) {
        this.plans = plans;
        this.link = link;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What is to be written.
     *
     * @param body who writes it in the unit: its committee or its council
     * @param year which the document is for; the working year if empty
     */
    public record Wish(
            DocumentType type, BodyKind body, Optional<PlanKind> kind, Optional<Integer> year) {}

    public Result write(Wish wish, Person by) {
        if (!by.mayDraft()) {
            return new Result.Forbidden(ChangePlan.DRAFTERS_ONLY);
        }
        PlanContent content = content(wish, by);
        Plan plan =
                Plan.draftWritten(
                        PlanId.next(),
                        by.unit(),
                        content,
                        link.find(by.unit(), content),
                        by,
                        clock.instant());
        if (plans.add(plan) != Plans.Stored.STORED) {
            throw new IllegalStateException("a new draft has neither number nor file");
        }
        return new Result.Done(plan);
    }

    private PlanContent content(Wish wish, Person by) {
        Optional<AdministrativeUnit> unit = units.tree().find(by.unit());
        return new PlanContent(
                wish.type(),
                new DocumentNumber(
                        Optional.empty(),
                        Optional.of(PlanContent.symbol(wish.type(), wish.body()))),
                unit.map(it -> it.name().replaceFirst(KIND_OF_UNIT, "")),
                Optional.empty(),
                "",
                wish.kind(),
                Optional.of(wish.year().orElseGet(() -> LocalDate.now(clock).getYear())),
                Optional.empty(),
                unit.map(it -> issuer(wish.body()) + " " + it.nameInSentence()),
                Optional.of(wish.body()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Lưu: VT"),
                Optional.of(signature(wish.body())),
                List.of(),
                Set.of());
    }

    private static String issuer(BodyKind body) {
        return switch (body) {
            case UBND, SO_NGANH -> "UBND";
            case HOI_DONG_TDKT -> "Hội đồng Thi đua - Khen thưởng";
            case BAN_CHI_DAO -> "Ban Chỉ đạo";
            case DANG -> "Đảng ủy";
        };
    }

    private static PlanContent.Signature signature(BodyKind body) {
        return switch (body) {
            case UBND, SO_NGANH -> signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case HOI_DONG_TDKT -> signature("TM. HỘI ĐỒNG", "CHỦ TỊCH HỘI ĐỒNG");
            case BAN_CHI_DAO -> signature("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN");
            case DANG -> signature("T/M ĐẢNG ỦY", "BÍ THƯ");
        };
    }

    private static PlanContent.Signature signature(String authority, String capacity) {
        return new PlanContent.Signature(
                Optional.of(authority), Optional.of(capacity), Optional.empty());
    }
}
