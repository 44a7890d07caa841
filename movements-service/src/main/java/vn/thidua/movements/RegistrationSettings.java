package vn.thidua.movements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Title;
import vn.thidua.movements.registration.Titles;
import vn.thidua.movements.registration.Workbooks;
import vn.thidua.movements.registration.xlsx.ExcelWorkbooks;

/**
 * What registering needs: workbooks, and the titles that may be registered from {@code registration/titles.csv}, as rules
 * of law are data with dates.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationSettings {

    private static final String FILE = "registration/titles.csv";
    private static final int COLUMNS = 6;

    @Bean
    Titles titles() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Titles(
                    text.lines()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .map(RegistrationSettings::title)
                            .toList());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Bean
    Workbooks workbooks() {
        return new ExcelWorkbooks();
    }

    private static Title title(String line) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(FILE + " needs " + COLUMNS + " cells: " + line);
        }
        return new Title(
                cells.get(0),
                cells.get(1),
                Subject.valueOf(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                Optional.of(cells.get(4)).filter(each -> !each.isEmpty()).map(LocalDate::parse),
                cells.get(5));
    }
}
