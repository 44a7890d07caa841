package vn.thidua.plans.reorganisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.reorganisation.Order;
import vn.thidua.plans.reorganisation.Order.Coming;

/** What the page sends to prepare a reorganisation. */
record ReorganisationRequest(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull LocalDate effective,
        @NotNull @Size(max = 500) List<@Valid @NotNull OrderJson> changes) {

    /** The kinds of change. */
    enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        ABOLISH,
        MOVE
    }

    record ComingJson(@NotNull @Size(max = 64) String code, @NotNull @Size(max = 200) String name) {
        Coming coming() {
            return new Coming(code.strip(), name.strip());
        }
    }

    record OrderJson(
            @NotNull Kind kind,
            @NotNull @Size(max = 200) List<@NotBlank @Size(max = 64) String> units,
            @Nullable @Size(max = 50) List<@Valid @NotNull ComingJson> into,
            @Nullable String name,
            @Nullable String heir,
            @Nullable String parent) {

        Order order() {
            String first = units.isEmpty() ? "" : units.getFirst().strip();
            List<Coming> coming =
                    Optional.ofNullable(into).stream()
                            .flatMap(List::stream)
                            .map(ComingJson::coming)
                            .toList();
            return switch (kind) {
                case MERGE ->
                        new Order.Merge(
                                units.stream().map(String::strip).toList(),
                                coming.isEmpty() ? new Coming("", "") : coming.getFirst());
                case SPLIT -> new Order.Split(first, coming, text(heir));
                case RENAME -> new Order.Rename(first, text(name).orElse(""));
                case ABOLISH -> new Order.Abolish(first, text(heir));
                case MOVE -> new Order.Move(first, text(parent).orElse(""));
            };
        }

        private static Optional<String> text(@Nullable String value) {
            return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
        }
    }

    List<Order> orders() {
        return changes.stream().map(OrderJson::order).toList();
    }
}
