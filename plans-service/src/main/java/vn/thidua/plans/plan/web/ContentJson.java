package vn.thidua.plans.plan.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.platform.problem.ProblemType.FieldError;

/** {@code PlanContent} of the contract, in both directions. */
record ContentJson(
        @Nullable String type,
        @Nullable NumberJson number,
        @Nullable String place,
        @Nullable String date,
        @Nullable String title,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String theme,
        @Nullable String issuer,
        @Nullable String body,
        @Nullable List<String> addressees,
        @Nullable List<String> opening,
        @Nullable List<SectionJson> sections,
        @Nullable List<MovementJson> movements,
        @Nullable List<TaskJson> tasks,
        @Nullable List<TargetJson> targets,
        @Nullable List<ReferenceJson> references,
        @Nullable List<String> recipients,
        @Nullable SignatureJson signature,
        @Nullable List<AnnexJson> annexes,
        @Nullable List<String> confirmed) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CONTENT = 1_000_000;
    private static final int MOST_ROWS = 2_000;

    record NumberJson(@Nullable Integer sequence, @Nullable String symbol, @Nullable String text) {
        static NumberJson of(DocumentNumber number) {
            return new NumberJson(or(number.sequence()), or(number.symbol()), or(number.text()));
        }
    }

    record EvidenceJson(String text, int start, int end, @Nullable Double confidence) {
        static @Nullable EvidenceJson of(Optional<Evidence> evidence) {
            return or(evidence.map(it -> new EvidenceJson(it.text(), it.start(), it.end(), null)));
        }
    }

    record SectionJson(
            @Nullable String no,
            @Nullable String heading,
            @Nullable Integer level,
            @Nullable List<String> body,
            @Nullable EvidenceJson evidence) {}

    record MovementJson(
            @Nullable String name,
            @Nullable String standingBody,
            @Nullable String period,
            @Nullable EvidenceJson evidence) {}

    record TaskJson(
            @Nullable Integer no,
            @Nullable String content,
            @Nullable String lead,
            @Nullable String coordinating,
            @Nullable Integer quarter,
            @Nullable Integer year,
            @Nullable String due,
            @Nullable EvidenceJson evidence) {}

    record TargetJson(
            @Nullable String group,
            @Nullable String name,
            @Nullable String comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String aggregation,
            @Nullable EvidenceJson evidence) {}

    record ReferenceJson(
            @Nullable String type,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String subject,
            @Nullable String role,
            @Nullable EvidenceJson evidence) {
        static ReferenceJson of(PlanContent.Reference reference) {
            return new ReferenceJson(
                    or(reference.type().map(Enum::name)),
                    or(reference.number()),
                    or(reference.date().map(LocalDate::toString)),
                    or(reference.issuer()),
                    or(reference.subject()),
                    reference.role().code(),
                    EvidenceJson.of(reference.evidence()));
        }
    }

    record SignatureJson(
            @Nullable String authority, @Nullable String capacity, @Nullable String name) {}

    record AnnexJson(
            @Nullable String title,
            @Nullable List<String> body,
            @Nullable List<List<String>> rows) {}

    static ContentJson of(PlanContent content) {
        return new ContentJson(
                content.type().name(),
                NumberJson.of(content.number()),
                or(content.place()),
                or(content.date().map(LocalDate::toString)),
                content.title(),
                or(content.kind().map(Enum::name)),
                or(content.year()),
                or(content.theme()),
                or(content.issuer()),
                or(content.body().map(Enum::name)),
                content.addressees(),
                content.opening(),
                content.sections().stream()
                        .map(
                                it ->
                                        new SectionJson(
                                                or(it.no()),
                                                it.heading(),
                                                it.level(),
                                                it.body(),
                                                EvidenceJson.of(it.evidence())))
                        .toList(),
                content.movements().stream()
                        .map(
                                it ->
                                        new MovementJson(
                                                it.name(),
                                                or(it.standingBody()),
                                                or(it.period()),
                                                EvidenceJson.of(it.evidence())))
                        .toList(),
                content.tasks().stream()
                        .map(
                                it ->
                                        new TaskJson(
                                                or(it.no()),
                                                it.content(),
                                                or(it.lead()),
                                                or(it.coordinating()),
                                                or(it.quarter()),
                                                or(it.year()),
                                                or(it.due().map(LocalDate::toString)),
                                                EvidenceJson.of(it.evidence())))
                        .toList(),
                content.targets().stream()
                        .map(
                                it ->
                                        new TargetJson(
                                                or(it.group()),
                                                it.name(),
                                                or(it.comparator().map(Enum::name)),
                                                or(it.value()),
                                                or(it.unit()),
                                                or(it.aggregation().map(Enum::name)),
                                                EvidenceJson.of(it.evidence())))
                        .toList(),
                content.references().stream().map(ReferenceJson::of).toList(),
                content.recipients(),
                or(
                        content.signature()
                                .map(
                                        it ->
                                                new SignatureJson(
                                                        or(it.authority()),
                                                        or(it.capacity()),
                                                        or(it.name())))),
                content.annexes().stream()
                        .map(it -> new AnnexJson(it.title(), it.body(), it.rows()))
                        .toList(),
                content.confirmed().stream().sorted().toList());
    }

    /** The content that was sent, or what is wrong with it. */
    sealed interface Checked {
        record Good(PlanContent content) implements Checked {}

        record Bad(List<FieldError> errors) implements Checked {}
    }

    Checked check() {
        Check check = new Check();
        PlanContent content =
                new PlanContent(
                        check.constant("type", type, DocumentType.values())
                                .orElseGet(
                                        () -> {
                                            check.missing("type", type);
                                            return DocumentType.KE_HOACH;
                                        }),
                        Optional.ofNullable(number)
                                .map(
                                        it ->
                                                new DocumentNumber(
                                                        check.number(
                                                                "number.sequence",
                                                                it.sequence(),
                                                                1,
                                                                999_999),
                                                        check.text("number.symbol", it.symbol())))
                                .orElse(DocumentNumber.NONE),
                        check.text("place", place),
                        check.date("date", date),
                        check.text("title", title).orElse(""),
                        check.constant("kind", kind, PlanKind.values()),
                        check.number("year", year, 1945, 2200),
                        check.text("theme", theme),
                        check.text("issuer", issuer),
                        check.constant("body", body, BodyKind.values()),
                        check.rows("addressees", addressees, check::required),
                        check.paragraphs("opening", opening),
                        check.rows(
                                "sections",
                                sections,
                                (at, it) ->
                                        new PlanContent.Section(
                                                check.text(at + ".no", it.no()),
                                                check.required(at + ".heading", it.heading()),
                                                check.number(at + ".level", it.level(), 1, 9)
                                                        .orElse(1),
                                                check.paragraphs(at + ".body", it.body()),
                                                check.evidence(it.evidence()))),
                        check.rows(
                                "movements",
                                movements,
                                (at, it) ->
                                        new PlanContent.Movement(
                                                check.required(at + ".name", it.name()),
                                                check.text(at + ".standingBody", it.standingBody()),
                                                check.text(at + ".period", it.period()),
                                                check.evidence(it.evidence()))),
                        check.rows(
                                "tasks",
                                tasks,
                                (at, it) ->
                                        new PlanContent.Task(
                                                check.number(at + ".no", it.no(), 0, 99_999),
                                                check.required(at + ".content", it.content()),
                                                check.text(at + ".lead", it.lead()),
                                                check.text(at + ".coordinating", it.coordinating()),
                                                check.number(at + ".quarter", it.quarter(), 1, 4),
                                                check.number(at + ".year", it.year(), 1945, 2200),
                                                check.date(at + ".due", it.due()),
                                                check.evidence(it.evidence()))),
                        check.rows(
                                "targets",
                                targets,
                                (at, it) ->
                                        new PlanContent.Target(
                                                check.text(at + ".group", it.group()),
                                                check.required(at + ".name", it.name()),
                                                check.constant(
                                                        at + ".comparator",
                                                        it.comparator(),
                                                        Comparator.values()),
                                                Optional.ofNullable(it.value()),
                                                check.text(at + ".unit", it.unit()),
                                                check.aggregation(at + ".aggregation", it),
                                                check.evidence(it.evidence()))),
                        check.rows(
                                "references",
                                references,
                                (at, it) ->
                                        new PlanContent.Reference(
                                                check.constant(
                                                        at + ".type",
                                                        it.type(),
                                                        DocumentType.values()),
                                                check.text(at + ".number", it.number()),
                                                check.date(at + ".date", it.date()),
                                                check.text(at + ".issuer", it.issuer()),
                                                check.text(at + ".subject", it.subject()),
                                                check.role(at + ".role", it.role()),
                                                check.evidence(it.evidence()))),
                        check.rows("recipients", recipients, check::required),
                        Optional.ofNullable(signature)
                                .map(
                                        it ->
                                                new PlanContent.Signature(
                                                        check.text(
                                                                "signature.authority",
                                                                it.authority()),
                                                        check.text(
                                                                "signature.capacity",
                                                                it.capacity()),
                                                        check.text("signature.name", it.name()))),
                        check.rows(
                                "annexes",
                                annexes,
                                (at, it) ->
                                        new PlanContent.Annex(
                                                check.text(at + ".title", it.title()).orElse(""),
                                                check.paragraphs(at + ".body", it.body()),
                                                check.table(at + ".rows", it.rows()))),
                        new LinkedHashSet<>(check.rows("confirmed", confirmed, check::required)));
        if (check.length > LONGEST_CONTENT) {
            check.errors.add(
                    new FieldError(
                            "sections",
                            "Văn bản dài quá 1.000.000 ký tự, hãy tách phụ lục thành tài liệu kèm theo."));
        }
        return check.errors.isEmpty() ? new Checked.Good(content) : new Checked.Bad(check.errors);
    }

    /** Collects all that is wrong, so that a form shows it at once. */
    private static final class Check {
        private final List<FieldError> errors = new ArrayList<>();
        private int length;

        void missing(String field, @Nullable Object sent) {
            if (sent == null) {
                errors.add(new FieldError(field, "Chưa có giá trị, hãy nhập."));
            }
        }

        Optional<String> text(String field, @Nullable String sent) {
            Optional<String> text =
                    Optional.ofNullable(sent).map(String::strip).filter(it -> !it.isEmpty());
            text.ifPresent(it -> length += it.length());
            if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
                errors.add(new FieldError(field, "Dài quá 20.000 ký tự, hãy rút gọn."));
            }
            return text;
        }

        /** Where it was read; words that are too long for a place in a text are no evidence. */
        Optional<Evidence> evidence(@Nullable EvidenceJson sent) {
            return Optional.ofNullable(sent)
                    .filter(it -> it.text().length() <= LONGEST_TEXT)
                    .map(it -> new Evidence(it.text(), it.start(), it.end()));
        }

        String required(String field, @Nullable String sent) {
            return text(field, sent)
                    .orElseGet(
                            () -> {
                                errors.add(
                                        new FieldError(
                                                field,
                                                "Chưa có nội dung, hãy nhập hoặc xóa dòng."));
                                return "";
                            });
        }

        /** A blank paragraph says nothing and is left out. */
        List<String> paragraphs(String field, @Nullable List<String> sent) {
            return rows(field, sent, (at, words) -> text(at, words).orElse("")).stream()
                    .filter(words -> !words.isEmpty())
                    .toList();
        }

        List<List<String>> table(String field, @Nullable List<List<String>> sent) {
            return rows(
                    field,
                    sent,
                    (at, cells) -> rows(at, cells, (cell, words) -> text(cell, words).orElse("")));
        }

        Optional<Integer> number(String field, @Nullable Integer sent, int from, int to) {
            Optional<Integer> number = Optional.ofNullable(sent);
            if (number.filter(it -> it < from || it > to).isPresent()) {
                errors.add(new FieldError(field, "Phải từ " + from + " đến " + to + "."));
            }
            return number;
        }

        Optional<LocalDate> date(String field, @Nullable String sent) {
            try {
                return text(field, sent).map(LocalDate::parse);
            } catch (DateTimeException _) {
                errors.add(new FieldError(field, "Ngày chưa đúng, hãy chọn lại."));
                return Optional.empty();
            }
        }

        <E extends Enum<E>> Optional<E> constant(String field, @Nullable String sent, E[] values) {
            Optional<E> found = Stream.of(values).filter(it -> it.name().equals(sent)).findFirst();
            if (sent != null && found.isEmpty()) {
                errors.add(new FieldError(field, "Giá trị không có trong danh mục, hãy chọn lại."));
            }
            return found;
        }

        Optional<PlanContent.Aggregation> aggregation(String field, TargetJson target) {
            Optional<PlanContent.Aggregation> chosen =
                    constant(field, target.aggregation(), PlanContent.Aggregation.values());
            if (chosen.equals(Optional.of(PlanContent.Aggregation.SUM))
                    && target.unit() != null
                    && target.unit().contains("%")) {
                errors.add(
                        new FieldError(
                                field,
                                "Tỷ lệ phần trăm không cộng dồn được, hãy chọn bình quân hoặc số đơn vị đạt."));
            }
            return chosen;
        }

        CitationRole role(String field, @Nullable String sent) {
            return Stream.of(CitationRole.values())
                    .filter(it -> it.code().equals(sent))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                errors.add(
                                        new FieldError(
                                                field,
                                                "Giá trị không có trong danh mục, hãy chọn lại."));
                                return CitationRole.CITES;
                            });
        }

        <J, T> List<T> rows(String field, @Nullable List<J> sent, BiFunction<String, J, T> row) {
            List<J> rows = Optional.ofNullable(sent).orElseGet(List::of);
            if (rows.size() > MOST_ROWS) {
                errors.add(new FieldError(field, "Nhiều quá 2.000 dòng, hãy bớt."));
                return List.of();
            }
            List<T> result = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                result.add(row.apply(field + "[" + i + "]", rows.get(i)));
            }
            return result;
        }
    }

    /** JSON has null for what is absent. */
    static <T> @Nullable T or(Optional<T> value) {
        return value.orElse(null);
    }
}
