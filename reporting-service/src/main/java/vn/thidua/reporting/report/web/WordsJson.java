package vn.thidua.reporting.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import vn.thidua.reporting.report.Content;

/** What people type in a report. */
record WordsJson(
        @NotNull @Size(max = 30)
                Map<@Size(max = 20) String, @NotNull @Size(max = 20000) String> texts,
        @NotNull @Size(max = 50) String number,
        @NotNull @Size(max = 100) String capacity,
        @NotNull @Size(max = 100) String signer) {

    Content content() {
        return new Content(
                Optional.empty(), texts, number.strip(), capacity.strip(), signer.strip());
    }
}
