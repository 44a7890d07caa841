package vn.thidua.awards.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
class CatalogueController {

    private final ConsultCatalogue catalogue;

    CatalogueController(ConsultCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/awards/catalogue")
    List<AwardViews.AwardJson> on(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        LocalDate day = on.orElseGet(catalogue::today);
        if (!catalogue.covers(day)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Danh mục bắt đầu từ ngày 01/01/2024. Hãy chọn ngày từ đó trở đi.");
        }
        return catalogue.offers(caller.tenant(), day).stream()
                .map(AwardViews.AwardJson::of)
                .toList();
    }

    @GetMapping("/api/awards/catalogue/versions")
    List<AwardViews.VersionJson> versions() {
        return catalogue.versions().stream().map(AwardViews.VersionJson::of).toList();
    }
}
