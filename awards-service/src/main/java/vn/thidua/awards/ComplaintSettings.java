package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.complaint.ComplaintRules;
import vn.thidua.awards.complaint.Party;
import vn.thidua.awards.complaint.cipher.AesParties;

/** What complaints need: deadlines and the secret that seals names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.Properties.class)
class ComplaintSettings {

    /**
     * What may be set.
     *
     * @param secret at least 32 characters
     * @param deadlines a file that an installation may replace by one that was compared with the laws
     */
    @ConfigurationProperties("thidua.complaint")
    record Properties(
            @DefaultValue("") String secret,
            @DefaultValue("classpath:complaint/deadlines.json") Resource deadlines) {

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Properties[" + deadlines + "]";
        }
    }

    @Bean
    Party.Seal parties(Properties properties) {
        return new AesParties(properties.secret());
    }

    /** A file that cannot be read or lacks a deadline stops the start. */
    @Bean
    ComplaintRules complaintRules(JsonMapper json, Properties properties) throws IOException {
        try (InputStream file = properties.deadlines().getInputStream()) {
            return json.rebuild()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build()
                    .readValue(file, ComplaintRules.class);
        }
    }
}
