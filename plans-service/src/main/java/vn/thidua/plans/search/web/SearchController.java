package vn.thidua.plans.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.search.Passage;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.Wanted;
import vn.thidua.plans.search.usecase.SearchPlans;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/plans/search")
class SearchController {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_VALUES = 100;

    private final SearchPlans search;
    private final Units units;

    SearchController(SearchPlans search, Units units) {
        this.search = search;
        this.units = units;
    }

    record UnitView(String id, String name, String level) {
        static UnitView of(String id, UnitTree tree) {
            Optional<AdministrativeUnit> unit = tree.find(new UnitId(id));
            return new UnitView(
                    id,
                    unit.map(AdministrativeUnit::name).orElse(id),
                    unit.map(AdministrativeUnit::level).orElse(Level.COMMUNE).name());
        }
    }

    record NumberView(@Nullable Integer sequence, @Nullable String symbol, @Nullable String text) {}

    record SummaryView(
            String id,
            UnitView unit,
            String type,
            NumberView number,
            @Nullable LocalDate issuedOn,
            String title,
            @Nullable String kind,
            @Nullable Integer year,
            String state,
            String linkState,
            boolean openable,
            Instant changedAt) {
        static SummaryView of(PlanSummary plan, UnitTree tree) {
            return new SummaryView(
                    plan.id().value(),
                    UnitView.of(plan.unit().value(), tree),
                    plan.type().name(),
                    new NumberView(
                            plan.number().sequence().orElse(null),
                            plan.number().symbol().orElse(null),
                            plan.number().text().orElse(null)),
                    plan.issuedOn().orElse(null),
                    plan.title(),
                    plan.kind().map(Enum::name).orElse(null),
                    plan.year().orElse(null),
                    plan.state().name(),
                    plan.link().name(),
                    true,
                    plan.changedAt());
        }
    }

    record PartView(String text, boolean marked) {
        static List<PartView> of(Passage passage) {
            return passage.parts().stream()
                    .map(part -> new PartView(part.text(), part.marked()))
                    .toList();
        }
    }

    record FoundView(SummaryView plan, List<PartView> title, List<PartView> passage) {}

    record CountView(String value, long count) {
        static List<CountView> of(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new CountView(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    record UnitCountView(UnitView unit, long count) {}

    record CountsView(
            List<CountView> types,
            List<CountView> kinds,
            List<CountView> years,
            List<UnitCountView> units,
            List<CountView> states) {
        static CountsView of(PlanIndex.Counts counts, UnitTree tree) {
            return new CountsView(
                    CountView.of(counts.types()),
                    CountView.of(counts.kinds()),
                    CountView.of(counts.years()),
                    counts.units().entrySet().stream()
                            .map(
                                    entry ->
                                            new UnitCountView(
                                                    UnitView.of(entry.getKey(), tree),
                                                    entry.getValue()))
                            .toList(),
                    CountView.of(counts.states()));
        }
    }

    record ResultsView(
            List<FoundView> items,
            long total,
            int page,
            int size,
            boolean loosened,
            boolean complete,
            CountsView counts) {}

    @GetMapping
    ResultsView search(
            Caller caller,
            @RequestParam(defaultValue = "") @Size(max = LONGEST_LINE) String q,
            @RequestParam(defaultValue = "") @Size(max = MOST_VALUES) List<String> type,
            @RequestParam(defaultValue = "") @Size(max = MOST_VALUES) List<String> kind,
            @RequestParam(defaultValue = "") @Size(max = MOST_VALUES) List<Integer> year,
            @RequestParam(defaultValue = "") @Size(max = MOST_VALUES) List<String> unit,
            @RequestParam(defaultValue = "") @Size(max = MOST_VALUES) List<String> state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "FIT") String order,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        if ((page + 1L) * size > Question.DEEPEST) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Chỉ xem được 10.000 kết quả đầu. Hãy thêm từ cần tìm hoặc chọn điều kiện lọc.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Ngày bắt đầu sau ngày kết thúc. Hãy chọn lại khoảng ngày.");
        }
        Question.Narrowing narrowing =
                new Question.Narrowing(
                        constants("type", type, DocumentType.class),
                        constants("kind", kind, PlanKind.class),
                        new LinkedHashSet<>(year),
                        unit.stream()
                                .filter(id -> !id.isBlank())
                                .map(UnitId::new)
                                .collect(Collectors.toSet()),
                        constants("state", state, PlanState.Name.class),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to));
        Question question =
                new Question(
                        Wanted.of(q),
                        narrowing,
                        constants("order", List.of(order), Question.Order.class).stream()
                                .findFirst()
                                .orElse(Question.Order.FIT),
                        page,
                        size);
        UnitTree tree = units.tree();
        SearchPlans.Results results = search.search(person(caller), question);
        return new ResultsView(
                results.found().stream()
                        .map(
                                found ->
                                        new FoundView(
                                                SummaryView.of(found.plan(), tree),
                                                PartView.of(found.title()),
                                                PartView.of(found.passage())))
                        .toList(),
                results.total(),
                page,
                size,
                results.loosened(),
                results.complete(),
                CountsView.of(results.counts(), tree));
    }

    private static <E extends Enum<E>> Set<E> constants(
            String field, List<String> texts, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : texts) {
            if (!text.isBlank()) {
                found.add(
                        Arrays.stream(type.getEnumConstants())
                                .filter(it -> it.name().equals(text))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                ProblemType.INVALID_REQUEST.exception(
                                                        "Giá trị của "
                                                                + field
                                                                + " không có trong danh mục. Tải lại trang rồi chọn lại.")));
            }
        }
        return found;
    }

    /** Whoever may read needs no role. */
    private static Person person(Caller caller) {
        return new Person(
                caller.subject(),
                caller.displayName(),
                new UnitId(caller.tenant().value()),
                Set.of());
    }
}
