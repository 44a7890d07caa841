package vn.thidua.movements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.movements.progress.Letters;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Rhythm;
import vn.thidua.movements.progress.TrialMail;
import vn.thidua.movements.progress.UnitSense;
import vn.thidua.platform.time.WorkingDays;

/**
 * What following progress needs: the rule of the light, when owners are reminded, and units of measure from {@code
 * progress/units.csv}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgressSettings.class)
@EnableScheduling
class ProgressConfiguration {

    private static final String UNITS = "progress/units.csv";

    @Bean
    Light.Rule lightRule(ProgressSettings settings) {
        return settings.rule();
    }

    @Bean
    Letters letters(ProgressSettings settings, Clock clock) {
        return settings.letters(clock.getZone());
    }

    @Bean
    TrialMail trialMail(ProgressSettings settings) {
        return new TrialMail(
                Optional.of(settings.capturedMails())
                        .filter(each -> !each.isBlank())
                        .map(Path::of));
    }

    @Bean
    Rhythm rhythm(ProgressSettings settings, WorkingDays days) {
        return settings.rhythm(days);
    }

    @Bean
    UnitSense.All unitSenses() {
        return new UnitSense.All(lines(UNITS).stream().map(ProgressConfiguration::sense).toList());
    }

    /** Without the heading. */
    private static List<String> lines(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static UnitSense sense(String line) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != 3) {
            throw new IllegalStateException(UNITS + " needs 3 cells: " + line);
        }
        return new UnitSense(
                cells.get(0),
                Optional.of(cells.get(1)).filter(each -> !each.isEmpty()).map(BigDecimal::new),
                cells.get(2).equals("yes"));
    }
}
