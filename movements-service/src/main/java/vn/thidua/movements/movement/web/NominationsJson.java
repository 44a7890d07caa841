package vn.thidua.movements.movement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.movement.NominationWindow;

/** {@code Nominations} of the contract. */
record NominationsJson(
        LocalDate opensOn,
        LocalDate closesOn,
        boolean over,
        List<String> awards,
        List<LimitJson> quotas) {

    private static final String CODE = "^[A-Z0-9_]{2,40}$";

    record LimitJson(String sentence, @Nullable String award) {}

    record Wish(
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> awards,
            @NotNull @Size(max = 200) List<@Nullable @Pattern(regexp = CODE) String> quotaAwards) {

        NominationWindow.Wish wish() {
            return new NominationWindow.Wish(
                    opensOn,
                    closesOn,
                    awards.stream().distinct().toList(),
                    quotaAwards.stream().map(Optional::ofNullable).toList());
        }
    }

    static NominationsJson of(NominationWindow window, LocalDate today) {
        return new NominationsJson(
                window.opens(),
                window.closes(),
                window.isOver(today),
                window.awards(),
                window.limits().stream()
                        .map(
                                limit ->
                                        new LimitJson(
                                                limit.quota().sentence(),
                                                limit.award().orElse(null)))
                        .toList());
    }
}
