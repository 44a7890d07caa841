package vn.thidua.awards.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;

@RestController
class CatalogueController {

    /** {@code Award} of the contract. */
    record AwardJson(
            AwardCode code,
            String name,
            Award.Kind kind,
            List<Award.Subject> appliesTo,
            List<DeciderJson> decidedBy,
            String article,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static AwardJson of(Award award) {
            return new AwardJson(
                    award.code(),
                    award.name(),
                    award.kind(),
                    award.appliesTo(),
                    award.decidedBy().stream().map(DeciderJson::of).toList(),
                    award.article(),
                    award.validFrom(),
                    award.validTo().orElse(null));
        }
    }

    record DeciderJson(Award.Decider code, String name) {

        static DeciderJson of(Award.Decider decider) {
            return new DeciderJson(
                    decider,
                    switch (decider) {
                        case PRIME_MINISTER -> "Thủ tướng Chính phủ";
                        case MINISTRY -> "Bộ trưởng, thủ trưởng ban, ngành, đoàn thể trung ương";
                        case PROVINCE -> "Chủ tịch Ủy ban nhân dân cấp tỉnh";
                        case DISTRICT -> "Chủ tịch Ủy ban nhân dân cấp huyện";
                        case COMMUNE -> "Chủ tịch Ủy ban nhân dân cấp xã";
                        case AGENCY -> "Thủ trưởng sở, ban, ngành và đơn vị có tư cách pháp nhân";
                        case ENTERPRISE -> "Giám đốc doanh nghiệp, hợp tác xã";
                    });
        }
    }

    private final ConsultCatalogue catalogue;

    CatalogueController(ConsultCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/awards/catalogue")
    List<AwardJson> on(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return catalogue.on(on).stream().map(AwardJson::of).toList();
    }
}
