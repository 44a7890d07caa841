package vn.thidua.plans.plan.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Decimal128;

/** Values as they stand in documents: days as ISO text, moments as dates, an absent value as an absent field. */
final class Bson {

    private Bson() {}

    static void put(Document document, String name, Optional<?> value) {
        value.ifPresent(it -> document.append(name, plain(it)));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case LocalDate day -> day.toString();
            case Instant moment -> Date.from(moment);
            case BigDecimal number -> new Decimal128(number);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    static Optional<String> text(Document document, String name) {
        return Optional.ofNullable(document.getString(name));
    }

    static String words(Document document, String name) {
        return text(document, name).orElse("");
    }

    static Optional<Integer> number(Document document, String name) {
        return Optional.ofNullable(document.get(name, Number.class)).map(Number::intValue);
    }

    static long count(Document document, String name) {
        return Optional.ofNullable(document.get(name, Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }

    static Optional<BigDecimal> decimal(Document document, String name) {
        return Optional.ofNullable(document.get(name, Decimal128.class))
                .map(Decimal128::bigDecimalValue);
    }

    static Optional<LocalDate> day(Document document, String name) {
        return text(document, name).map(LocalDate::parse);
    }

    static Instant moment(Document document, String name) {
        return document.getDate(name).toInstant();
    }

    static <E extends Enum<E>> Optional<E> constant(Document document, String name, Class<E> type) {
        return text(document, name).map(text -> Enum.valueOf(type, text));
    }

    static <T> List<T> rows(Document document, String name, Function<Document, T> row) {
        return document.getList(name, Document.class, List.of()).stream().map(row).toList();
    }

    static <T> List<Document> documents(List<T> rows, Function<T, Document> document) {
        return rows.stream().map(document).toList();
    }

    static List<String> texts(Document document, String name) {
        return document.getList(name, String.class, List.of());
    }
}
