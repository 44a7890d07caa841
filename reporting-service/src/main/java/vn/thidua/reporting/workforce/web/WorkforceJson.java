package vn.thidua.reporting.workforce.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.workforce.Body;
import vn.thidua.reporting.workforce.BodyKind;
import vn.thidua.reporting.workforce.Education;
import vn.thidua.reporting.workforce.Official;
import vn.thidua.reporting.workforce.Post;
import vn.thidua.reporting.workforce.Term;
import vn.thidua.reporting.workforce.Workforce;

/** Shapes of the contract. */
final class WorkforceJson {

    private WorkforceJson() {}

    /** {@code WorkforceWish}. */
    record Wish(
            @NotNull @Size(max = 50) List<@NotNull @Valid BodyJson> bodies,
            @NotNull @Size(max = 500) List<@NotNull @Valid OfficialJson> officials) {}

    /** {@code Workforce}. */
    record Shown(List<BodyJson> bodies, List<OfficialJson> officials, long version) {

        static Shown of(Workforce workforce) {
            return new Shown(
                    workforce.bodies().stream().map(BodyJson::of).toList(),
                    workforce.officials().stream().map(OfficialJson::of).toList(),
                    workforce.version());
        }
    }

    /** {@code WorkforceBody}. */
    record BodyJson(
            @NotNull @Size(max = 200) String name,
            @NotNull BodyKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        static BodyJson of(Body body) {
            return new BodyJson(
                    body.name(), body.kind(), body.term().from(), body.term().to().orElse(null));
        }

        Body body() {
            return new Body(name.strip(), kind, new Term(from, Optional.ofNullable(to)));
        }
    }

    /** {@code WorkforceOfficial}. */
    record OfficialJson(
            @NotNull @Size(max = 100) String name,
            @NotNull Boolean female,
            @NotNull @Min(1900) @Max(2200) Integer birthYear,
            @NotNull Education education,
            @NotNull Post post,
            @NotNull LocalDate since,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        static OfficialJson of(Official official) {
            return new OfficialJson(
                    official.name(),
                    official.female(),
                    official.birthYear(),
                    official.education(),
                    official.post(),
                    official.since(),
                    official.term().from(),
                    official.term().to().orElse(null));
        }

        Official official() {
            return new Official(
                    name.strip(),
                    female,
                    birthYear,
                    education,
                    post,
                    since,
                    new Term(from, Optional.ofNullable(to)));
        }
    }
}
