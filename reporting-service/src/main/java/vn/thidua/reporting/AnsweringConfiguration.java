package vn.thidua.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.rollup.AnswerTime;
import vn.thidua.reporting.rollup.UnitId;

/** The feature {@code rollup}: settings turned into values of the field. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

    @Bean
    AnswerTime answerTime(AnsweringSettings settings) {
        return new AnswerTime(
                settings.within(),
                settings.provinces().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        province -> new UnitId(province.getKey()),
                                        Map.Entry::getValue)));
    }
}
