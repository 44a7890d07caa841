package vn.thidua.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.statistics.Facet;
import vn.thidua.reporting.statistics.Filter;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;
import vn.thidua.reporting.statistics.StatisticalForms;

/** The forms of the state's statistics, which are files: a new circular is another file, not a release. */
@Configuration(proxyBeanMethods = false)
class StatisticalFormFiles {

    private static final List<String> FILES =
            List.of(
                    "statistics/0601.json",
                    "statistics/0602.json",
                    "statistics/0603.json",
                    "statistics/0604.json",
                    "statistics/0605.json",
                    "statistics/DB01.json",
                    "statistics/DB02.json",
                    "statistics/DB03.json",
                    "statistics/DB04.json");

    private static final String AWARDS_LIKE = "awardsLike";

    /** Lists of values, or from and to, by the field of their facet, and a regular expression for codes of awards. */
    static Filter filter(@Nullable JsonNode entry) {
        if (entry == null || entry.isNull()) {
            return Filter.ALL;
        }
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Map<Facet, Filter.Range> ranges = new EnumMap<>(Facet.class);
        Pattern like = Pattern.compile(entry.path(AWARDS_LIKE).asString(".*"));
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            if (field.getValue().isObject()) {
                ranges.put(
                        facet(field.getKey()),
                        new Filter.Range(
                                field.getValue().required("from").intValue(),
                                field.getValue().required("to").intValue()));
            } else if (!field.getKey().equals(AWARDS_LIKE)) {
                values.put(
                        facet(field.getKey()),
                        field.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return new Filter(values, ranges, like);
    }

    private static Facet facet(String field) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.field().equals(field))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a form counts by nothing like " + field));
    }

    record ColumnEntry(
            String code, String title, @Nullable JsonNode counts, @Nullable Boolean rest) {

        StatisticalForm.Column column() {
            return new StatisticalForm.Column(
                    code, title, filter(counts), Boolean.TRUE.equals(rest));
        }
    }

    record RowEntry(
            @Nullable String heading,
            @Nullable String code,
            @Nullable String title,
            @Nullable String partOf,
            @Nullable JsonNode counts) {

        Line line() {
            if (heading != null) {
                return new Line.Heading(heading);
            }
            if (code == null || title == null) {
                throw new IllegalArgumentException("a row needs a heading, or a code and a title");
            }
            return new Line.Row(code, title, Optional.ofNullable(partOf), filter(counts));
        }
    }

    record SumEntry(String of, List<String> is) {}

    record FormEntry(
            String code,
            String title,
            String act,
            int firstYear,
            @Nullable Integer lastYear,
            @Nullable String due,
            String note,
            String source,
            String remedy,
            StatisticalForm.What what,
            JsonNode every,
            List<ColumnEntry> columns,
            @Nullable Boolean byTerritory,
            List<RowEntry> rows,
            List<SumEntry> sums) {

        StatisticalForm form() {
            return new StatisticalForm(
                    code,
                    title,
                    act,
                    firstYear,
                    Optional.ofNullable(lastYear),
                    Optional.ofNullable(due).map(MonthDay::parse),
                    note,
                    source,
                    remedy,
                    what,
                    StatisticalFormFiles.filter(every),
                    columns.stream().map(ColumnEntry::column).toList(),
                    Boolean.TRUE.equals(byTerritory),
                    rows.stream().map(RowEntry::line).toList(),
                    sums.stream().map(sum -> new StatisticalForm.Sum(sum.of(), sum.is())).toList());
        }
    }

    /** A file that cannot be read or contradicts itself stops the start. */
    @Bean
    StatisticalForms statisticalForms(JsonMapper json) throws IOException {
        List<StatisticalForm> forms = new ArrayList<>();
        for (String path : FILES) {
            try (InputStream file = new ClassPathResource(path).getInputStream()) {
                forms.add(json.readValue(file, FormEntry.class).form());
            }
        }
        return new StatisticalForms(forms);
    }
}
