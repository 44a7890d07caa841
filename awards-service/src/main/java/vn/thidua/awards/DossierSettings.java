package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Paper;
import vn.thidua.awards.dossier.EnterprisePapers;
import vn.thidua.awards.dossier.FileCheck;
import vn.thidua.awards.dossier.LooseFiles;
import vn.thidua.awards.dossier.QuotaRule;
import vn.thidua.awards.dossier.StepLimits;
import vn.thidua.awards.dossier.file.ContentCheck;

/** What dossiers need from files: limits of steps, papers of enterprises; a file that cannot be read stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DossierSettings.Properties.class)
class DossierSettings {

    private static final String LIMITS = "dossier/limits.json";
    private static final String ENTERPRISE = "dossier/enterprise-papers.json";

    /**
     * What an installation may set.
     *
     * @param overQuota what happens beyond the quota of a movement
     * @param looseFilesKept how long bytes without a dossier are left alone, one hour at least
     */
    @ConfigurationProperties("thidua.dossiers")
    record Properties(
            @DefaultValue("REFUSE") QuotaRule overQuota,
            @DefaultValue("PT24H") Duration looseFilesKept) {}

    record PaperEntry(String code, String name, String article) {}

    @Bean
    StepLimits stepLimits(JsonMapper json) throws IOException {
        try (InputStream file = new ClassPathResource(LIMITS).getInputStream()) {
            return new StepLimits(List.of(json.readValue(file, StepLimits.Limit[].class)));
        }
    }

    @Bean
    EnterprisePapers enterprisePapers(JsonMapper json) throws IOException {
        try (InputStream file = new ClassPathResource(ENTERPRISE).getInputStream()) {
            return new EnterprisePapers(
                    List.of(json.readValue(file, PaperEntry[].class)).stream()
                            .map(it -> new Paper(it.code(), it.name(), it.article(), true))
                            .toList());
        }
    }

    /** A province that lets units go beyond a quota says WARN. */
    @Bean
    QuotaRule overQuota(Properties properties) {
        return properties.overQuota();
    }

    @Bean
    LooseFiles looseFiles(Properties properties) {
        return new LooseFiles(properties.looseFilesKept());
    }

    @Bean
    FileCheck fileCheck() {
        return new ContentCheck();
    }
}
