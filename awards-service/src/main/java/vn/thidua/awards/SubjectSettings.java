package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.awards.subject.CitizenNumbers;
import vn.thidua.awards.subject.Places;
import vn.thidua.awards.subject.Tables;
import vn.thidua.awards.subject.cipher.AesCitizenNumbers;
import vn.thidua.awards.subject.xlsx.ExcelTables;

/** What the register of subjects needs: the keys of citizen numbers and the provinces that they name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubjectSettings.Keys.class)
class SubjectSettings {

    private static final String PLACES = "subject/places.csv";

    /**
     * What an operator has to give.
     *
     * @param secrets the first one seals, the others open what was sealed before a change of keys
     * @param indexSecret by which the same number is recognised; never changed
     */
    @ConfigurationProperties("thidua.citizen-numbers")
    record Keys(@DefaultValue List<String> secrets, @DefaultValue("") String indexSecret) {

        Keys {
            if (secrets.isEmpty() || indexSecret.isBlank()) {
                throw new IllegalArgumentException(
                        "thidua.citizen-numbers: set CITIZEN_NUMBER_SECRETS (the current one first)"
                                + " and CITIZEN_NUMBER_INDEX_SECRET, at least 32 characters each");
            }
        }

        /** Keeps them out of logs. */
        @Override
        public String toString() {
            return "Keys[" + secrets.size() + "]";
        }
    }

    @Bean
    CitizenNumbers citizenNumbers(Keys keys) {
        return new AesCitizenNumbers(keys.secrets(), keys.indexSecret());
    }

    @Bean
    Tables tables() {
        return new ExcelTables();
    }

    @Bean
    Places places() {
        try (InputStream in = new ClassPathResource(PLACES).getInputStream()) {
            return new Places(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
