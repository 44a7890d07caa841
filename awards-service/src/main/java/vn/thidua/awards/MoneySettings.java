package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
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
import vn.thidua.awards.money.BaseSalaries;
import vn.thidua.awards.money.BaseSalary;
import vn.thidua.awards.money.RewardRules;
import vn.thidua.awards.money.RewardRules.HouseholdRounding;

/** What money needs: base salaries as data with dates, and how sums are rounded. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MoneySettings.Properties.class)
class MoneySettings {

    /**
     * What may be set.
     *
     * @param baseSalaries the file with the base salaries
     * @param roundTo in đồng
     */
    @ConfigurationProperties("thidua.money")
    record Properties(
            @DefaultValue("classpath:money/base-salaries.json") Resource baseSalaries,
            @DefaultValue("10000") long roundTo,
            @DefaultValue("1.5") BigDecimal householdFactor,
            @DefaultValue("ONCE_AT_THE_END") HouseholdRounding householdRounding) {}

    record Entry(LocalDate from, long dong, String act, Certainty certainty) {}

    @Bean
    RewardRules rewardRules(Properties properties) {
        return new RewardRules(
                properties.roundTo(), properties.householdFactor(), properties.householdRounding());
    }

    /** A file that cannot be read or contradicts itself stops the start. */
    @Bean
    BaseSalaries baseSalaries(JsonMapper json, Properties properties) throws IOException {
        try (InputStream file = properties.baseSalaries().getInputStream()) {
            return new BaseSalaries(
                    List.of(json.readValue(file, Entry[].class)).stream()
                            .map(
                                    each ->
                                            new BaseSalary(
                                                    each.from(),
                                                    each.dong(),
                                                    each.act(),
                                                    each.certainty()))
                            .toList());
        }
    }
}
