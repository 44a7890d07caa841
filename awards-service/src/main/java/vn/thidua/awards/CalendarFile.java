package vn.thidua.awards;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.calendar.WorkingDays;
import vn.thidua.awards.calendar.YearOfDays;

/** The nation's days off, from {@code calendar/days-off.json}: a new year is a new entry. */
@Configuration(proxyBeanMethods = false)
class CalendarFile {

    private static final String PATH = "calendar/days-off.json";

    /** A file that cannot be read stops the start. */
    @Bean
    WorkingDays workingDays(JsonMapper json) throws IOException {
        try (InputStream file = new ClassPathResource(PATH).getInputStream()) {
            return new WorkingDays(List.of(json.readValue(file, YearOfDays[].class)));
        }
    }
}
