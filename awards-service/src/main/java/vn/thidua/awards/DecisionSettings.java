package vn.thidua.awards;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.awards.decision.AfterRules;

/** What decisions need: deadlines of what comes after. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DecisionSettings.Properties.class)
class DecisionSettings {

    /**
     * What may be set.
     *
     * @param returnDays days for giving back a revoked award
     * @param reissueDays days for an exchange or replacement
     */
    @ConfigurationProperties("thidua.decision")
    record Properties(@DefaultValue("15") int returnDays, @DefaultValue("15") int reissueDays) {}

    @Bean
    AfterRules afterRules(Properties properties) {
        return new AfterRules(properties.returnDays(), properties.reissueDays());
    }
}
