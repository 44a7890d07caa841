package vn.thidua.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Titles;
import vn.thidua.test.Project;

/**
 * The titles that may be registered are those of the catalogue of awards: both are files of their own service, so this
 * holds one against the other. Before the first version of the law in the catalogue there is nothing to compare with.
 */
class CatalogueOfTitlesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A version of the law says what it changes only. */
    private record Version(LocalDate from, List<ObjectNode> awards, List<String> ends) {}

    private static List<Version> versions() throws IOException {
        try (Stream<Path> files =
                Files.list(Project.path("awards-service/src/main/resources/catalogue"))) {
            List<Version> versions = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JsonNode version = JSON.readTree(Files.readString(file));
                versions.add(
                        new Version(
                                LocalDate.parse(version.required("from").asString()),
                                version.required("awards")
                                        .valueStream()
                                        .map(ObjectNode.class::cast)
                                        .toList(),
                                version.path("ends")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()));
            }
            return versions.stream().sorted(Comparator.comparing(Version::from)).toList();
        }
    }

    /** As a line that a person can compare. */
    private static String line(String code, String name, Set<Subject> subjects) {
        return code + "; " + name + "; " + new TreeSet<>(subjects);
    }

    private static Set<String> ofCatalogue(List<Version> versions, LocalDate day) {
        Map<String, ObjectNode> awards = new LinkedHashMap<>();
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                version.awards()
                        .forEach(
                                said ->
                                        awards.computeIfAbsent(
                                                        said.required("code").asString(),
                                                        _ -> JSON.createObjectNode())
                                                .setAll(said));
                version.ends().forEach(awards::remove);
            }
        }
        return awards.values().stream()
                .filter(award -> award.required("group").asString().equals("TITLE"))
                .map(
                        award ->
                                line(
                                        award.required("code").asString(),
                                        award.required("name").asString(),
                                        award.required("appliesTo")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .map(CatalogueOfTitlesTest::subject)
                                                .collect(Collectors.toSet())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Hộ gia đình are registered among collectives. */
    private static Subject subject(String appliesTo) {
        return appliesTo.equals("INDIVIDUAL") ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
    }

    private static Set<String> ofRegistration(Titles titles, LocalDate day) {
        return titles.on(day).stream()
                .map(title -> line(title.code(), title.name(), Set.of(title.subject())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_titles_to_register_are_those_of_the_catalogue_on_every_day() throws IOException {
        Titles titles = new RegistrationSettings().titles();
        List<Version> versions = versions();
        LocalDate first = versions.getFirst().from();
        assertThat(ofCatalogue(versions, first)).hasSizeGreaterThan(10);
        for (LocalDate day = first; day.isBefore(first.plusYears(10)); day = day.plusDays(1)) {
            assertThat(ofRegistration(titles, day))
                    .as("registration/titles.csv against awards-service's catalogue on %s", day)
                    .isEqualTo(ofCatalogue(versions, day));
        }
    }
}
