package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;

@Configuration(proxyBeanMethods = false)
class CatalogueFile {

    private static final String PATH = "catalogue/awards.json";

    record Entry(
            AwardCode code,
            String name,
            Award.Kind kind,
            List<Award.Subject> appliesTo,
            List<Award.Decider> decidedBy,
            String article,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Award award() {
            return new Award(
                    code,
                    name,
                    kind,
                    appliesTo,
                    decidedBy,
                    article,
                    validFrom,
                    Optional.ofNullable(validTo));
        }
    }

    /** A file that cannot be read or contradicts itself stops the start. */
    @Bean
    Catalogue catalogue(JsonMapper json) throws IOException {
        try (InputStream file = new ClassPathResource(PATH).getInputStream()) {
            return new Catalogue(
                    List.of(json.readValue(file, Entry[].class)).stream()
                            .map(Entry::award)
                            .toList());
        }
    }
}
