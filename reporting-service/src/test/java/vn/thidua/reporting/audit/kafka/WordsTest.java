package vn.thidua.reporting.audit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other services tell is said in the words of people: a new event or purpose without words is found here. */
class WordsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "\\b(?:oversee|overseeing|publicOnes)\\(\\s*(?:[a-z]+,\\s*)?\"([^\"]+)\"");

    @Test
    void every_event_of_the_contracts_has_words_or_is_silent() throws IOException {
        NavigableSet<String> events = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("contracts/events"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .filter(type -> !type.startsWith("access."))
                    .forEach(events::add);
        }
        assertThat(events).hasSizeGreaterThan(30).allMatch(Acts::knows);
    }

    @Test
    void every_purpose_of_a_look_at_other_units_has_words() throws IOException {
        NavigableSet<String> purposes = new TreeSet<>();
        for (String service : new String[] {"plans", "movements", "awards", "reporting"}) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve(service + "-service/src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher purpose = PURPOSE.matcher(Files.readString(file));
                    while (purpose.find()) {
                        purposes.add(purpose.group(1));
                    }
                }
            }
        }
        assertThat(purposes)
                .hasSizeGreaterThan(20)
                .contains("list movements below")
                .allMatch(Looks::knows);
    }
}
