package vn.thidua.awards;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.complaint.ComplaintRules;
import vn.thidua.awards.complaint.Party;
import vn.thidua.awards.complaint.cipher.AesParties;

/** What complaints need: deadlines and the secret that seals names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.Properties.class)
class ComplaintSettings {

    /**
     * What may be set; deadlines in days.
     *
     * @param secret at least 32 characters
     * @param certainty how far the deadlines were compared with the laws
     */
    @ConfigurationProperties("thidua.complaint")
    record Properties(
            @DefaultValue("") String secret,
            @DefaultValue("10") int acceptComplaint,
            @DefaultValue("30") int settleComplaint,
            @DefaultValue("9") int acceptDenunciation,
            @DefaultValue("30") int settleDenunciation,
            @DefaultValue("FROM_MEMORY") Certainty certainty) {

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Properties[" + certainty + "]";
        }
    }

    @Bean
    Party.Seal parties(Properties properties) {
        return new AesParties(properties.secret());
    }

    @Bean
    ComplaintRules complaintRules(Properties properties) {
        return new ComplaintRules(
                properties.acceptComplaint(),
                properties.settleComplaint(),
                properties.acceptDenunciation(),
                properties.settleDenunciation(),
                properties.certainty());
    }
}
