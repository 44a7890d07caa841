package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.council.CouncilRule;
import vn.thidua.awards.council.SealedBallots;
import vn.thidua.awards.council.Share;

/** What councils need: how they work, as data with dates, and the secret that seals ballots. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CouncilSettings.Properties.class)
class CouncilSettings {

    private static final int SHORTEST_SECRET = 32;

    /**
     * What may be set.
     *
     * @param rules the file with the rules of councils
     * @param ballotSecret at least 32 characters, kept away from the database
     */
    @ConfigurationProperties("thidua.council")
    record Properties(
            @DefaultValue("classpath:council/rules.json") Resource rules,
            @DefaultValue("") String ballotSecret) {

        Properties {
            if (ballotSecret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "thidua.council.ballot-secret: set COUNCIL_BALLOT_SECRET, at least 32"
                                + " characters, and keep it away from the database");
            }
        }

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Properties[" + rules + "]";
        }
    }

    record Part(int numerator, int denominator, boolean exceeded) {
        Share share() {
            return new Share(numerator, denominator, exceeded);
        }
    }

    record Entry(
            LocalDate from,
            Part quorum,
            Part awardQuorum,
            Part majority,
            boolean recusedCount,
            String source,
            Certainty certainty) {}

    @Bean
    SealedBallots sealedBallots(Properties properties) {
        return new SealedBallots(
                properties.ballotSecret().getBytes(StandardCharsets.UTF_8), new SecureRandom());
    }

    /** A file that cannot be read or contradicts itself stops the start. */
    @Bean
    CouncilRule.Book councilRules(JsonMapper json, Properties properties) throws IOException {
        try (InputStream file = properties.rules().getInputStream()) {
            return new CouncilRule.Book(
                    List.of(json.readValue(file, Entry[].class)).stream()
                            .map(
                                    each ->
                                            new CouncilRule(
                                                    each.from(),
                                                    each.quorum().share(),
                                                    each.awardQuorum().share(),
                                                    each.majority().share(),
                                                    each.recusedCount(),
                                                    each.source(),
                                                    each.certainty()))
                            .toList());
        }
    }
}
