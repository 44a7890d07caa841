package vn.thidua.awards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.eligibility.Eligibility;
import vn.thidua.awards.eligibility.RuleBook;

/** The versions of the law, from the class path and from the folder of the setting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueProperties.class)
class CatalogueFiles {

    private static final String ON_CLASS_PATH = "classpath*:catalogue/*.json";

    /** A file that cannot be read or contradicts another stops the start. */
    @Bean
    RuleSets ruleSets(JsonMapper json, CatalogueProperties properties) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources(ON_CLASS_PATH)) {
            files.put(
                    String.valueOf(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        if (properties.furtherSets().isPresent()) {
            for (Path file : sets(properties.furtherSets().get())) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return RuleSets.of(json, files);
    }

    private static List<Path> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Bean
    Catalogue catalogue(RuleSets sets) {
        return sets.catalogue();
    }

    @Bean
    RuleBook ruleBook(RuleSets sets) {
        return sets.ruleBook();
    }

    @Bean
    Eligibility eligibility(Catalogue catalogue, RuleBook rules) {
        return new Eligibility(catalogue, rules);
    }
}
