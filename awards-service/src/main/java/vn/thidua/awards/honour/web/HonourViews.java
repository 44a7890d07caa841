package vn.thidua.awards.honour.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.usecase.EnterHonours;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.platform.tenancy.TenantId;

/** Honours as the contract has them. */
final class HonourViews {

    private HonourViews() {}

    /** {@code HonourForm} of the contract. */
    record FormJson(
            @Nullable SubjectId subjectId,
            @NotNull @Size(max = 40) String award,
            @NotNull MeritKind kind,
            int year,
            @NotNull @Size(max = 1000) String merit,
            @NotNull @Size(max = 100) String number,
            @Nullable LocalDate decidedOn,
            @NotNull @Size(max = 300) String authority,
            Award.@NotNull Decider level) {

        EnterHonours.Form form() {
            return new EnterHonours.Form(
                    Optional.ofNullable(subjectId),
                    award,
                    kind,
                    year,
                    merit,
                    number,
                    Optional.ofNullable(decidedOn),
                    authority,
                    level);
        }
    }

    /** {@code Honour} of the contract. */
    record HonourJson(
            String id,
            String unitId,
            String unitName,
            String subjectId,
            String name,
            SubjectKind subjectKind,
            AwardCode award,
            String awardName,
            MeritKind kind,
            PeriodKind period,
            int year,
            String merit,
            String number,
            LocalDate decidedOn,
            String authority,
            Award.Decider level,
            Entry.Origin origin,
            @Nullable LocalDate revokedOn,
            long version) {}

    record FoundJson(List<HonourJson> honours, long total) {}

    static HonourJson view(
            Entry entry, Function<TenantId, String> unitName, Function<Honour, String> awardName) {
        Honour honour = entry.honour();
        return new HonourJson(
                honour.id().value(),
                honour.unit().value(),
                unitName.apply(honour.unit()),
                honour.subject().value(),
                entry.recipient().name(),
                entry.recipient().kind(),
                honour.award(),
                awardName.apply(honour),
                honour.kind(),
                honour.period(),
                honour.year(),
                honour.merit(),
                honour.decision().number(),
                honour.decision().date(),
                honour.decision().authority(),
                entry.level(),
                entry.origin(),
                honour.revoked().orElse(null),
                entry.version());
    }
}
