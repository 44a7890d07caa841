package vn.thidua.awards.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;

@RestController
class CatalogueController {

    private final ConsultCatalogue catalogue;

    CatalogueController(ConsultCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/awards/catalogue")
    List<AwardViews.AwardJson> on(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return catalogue.on(on).stream().map(AwardViews.AwardJson::of).toList();
    }

    @GetMapping("/api/awards/catalogue/versions")
    List<AwardViews.VersionJson> versions() {
        return catalogue.versions().stream().map(AwardViews.VersionJson::of).toList();
    }
}
