package vn.thidua.movements.movement.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.movements.movement.NominationWindow;
import vn.thidua.movements.movement.Quota;
import vn.thidua.platform.tenancy.TenantId;

/** Quotas of a movement, and the window in which units nominate up to them, as documents. */
final class QuotaBson {

    private QuotaBson() {}

    static Document write(Quota quota) {
        Document document = new Document("award", quota.award()).append("whom", quota.whom());
        return switch (quota) {
            case Quota.PerUnit(_, _, var collectives, var individuals) ->
                    document.append("shape", "PER_UNIT")
                            .append("collectives", collectives.orElse(null))
                            .append("individuals", individuals.orElse(null));
            case Quota.PerSubUnit(_, _, var collectives, var individuals) ->
                    document.append("shape", "PER_SUB_UNIT")
                            .append("collectives", collectives.orElse(null))
                            .append("individuals", individuals.orElse(null));
            case Quota.Shared(_, _, var total) ->
                    document.append("shape", "SHARED").append("total", total);
            case Quota.Percentage(_, _, var collectives, var individuals) ->
                    document.append("shape", "PERCENTAGE")
                            .append(
                                    "collectives",
                                    collectives.map(BigDecimal::toPlainString).orElse(null))
                            .append(
                                    "individuals",
                                    individuals.map(BigDecimal::toPlainString).orElse(null));
        };
    }

    static Quota read(Document quota) {
        String award = quota.getString("award");
        String whom = quota.getString("whom");
        String shape = quota.getString("shape");
        return switch (shape) {
            case "PER_UNIT" ->
                    new Quota.PerUnit(
                            award, whom, count(quota, "collectives"), count(quota, "individuals"));
            case "PER_SUB_UNIT" ->
                    new Quota.PerSubUnit(
                            award, whom, count(quota, "collectives"), count(quota, "individuals"));
            case "SHARED" -> new Quota.Shared(award, whom, quota.getInteger("total"));
            case "PERCENTAGE" ->
                    new Quota.Percentage(
                            award,
                            whom,
                            text(quota, "collectives").map(BigDecimal::new),
                            text(quota, "individuals").map(BigDecimal::new));
            default -> throw new IllegalStateException("no shape of a quota: " + shape);
        };
    }

    private static Optional<Integer> count(Document document, String field) {
        return Optional.ofNullable(document.getInteger(field));
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.getString(field));
    }

    static Document write(NominationWindow window) {
        return new Document("opens", window.opens().toString())
                .append("closes", window.closes().toString())
                .append("awards", window.awards())
                .append(
                        "limits",
                        window.limits().stream()
                                .map(
                                        limit ->
                                                new Document("quota", write(limit.quota()))
                                                        .append("award", limit.award().orElse(null))
                                                        .append(
                                                                "unit",
                                                                limit.unit()
                                                                        .map(TenantId::value)
                                                                        .orElse(null)))
                                .toList());
    }

    static NominationWindow readWindow(Document window) {
        return new NominationWindow(
                LocalDate.parse(window.getString("opens")),
                LocalDate.parse(window.getString("closes")),
                window.getList("awards", String.class),
                window.getList("limits", Document.class).stream()
                        .map(
                                limit ->
                                        new NominationWindow.Limit(
                                                read(limit.get("quota", Document.class)),
                                                text(limit, "award"),
                                                text(limit, "unit").map(TenantId::new)))
                        .toList());
    }
}
