package vn.thidua.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.statistics.Filter;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;
import vn.thidua.reporting.statistics.StatisticalForms;

/** The forms of the state's statistics, which are files: a new circular is another file, not a release. */
@Configuration(proxyBeanMethods = false)
class StatisticalFormFiles {

    private static final List<String> FILES =
            List.of("statistics/0602.json", "statistics/0603.json");

    private static final Filter ALL = new Filter(null, null, null, null, null, (Pattern) null);

    record FilterEntry(
            @Nullable Set<String> awards,
            @Nullable Set<String> merits,
            @Nullable Set<String> subjects,
            @Nullable Set<String> categories,
            @Nullable Set<String> levels,
            @Nullable String awardsLike) {

        Filter filter() {
            return new Filter(
                    awards,
                    merits,
                    subjects,
                    categories,
                    levels,
                    awardsLike == null ? null : Pattern.compile(awardsLike));
        }
    }

    record ColumnEntry(
            String code, String title, @Nullable FilterEntry counts, @Nullable Boolean rest) {

        StatisticalForm.Column column() {
            return new StatisticalForm.Column(
                    code, title, counts == null ? ALL : counts.filter(), Boolean.TRUE.equals(rest));
        }
    }

    record RowEntry(
            @Nullable String heading,
            @Nullable String code,
            @Nullable String title,
            @Nullable String partOf,
            @Nullable FilterEntry counts) {

        Line line() {
            if (heading != null) {
                return new Line.Heading(heading);
            }
            if (code == null || title == null) {
                throw new IllegalArgumentException("a row needs a heading, or a code and a title");
            }
            return new Line.Row(
                    code,
                    title,
                    Optional.ofNullable(partOf),
                    counts == null ? ALL : counts.filter());
        }
    }

    record SumEntry(String of, List<String> is) {}

    record FormEntry(
            String code,
            String title,
            String act,
            int firstYear,
            @Nullable Integer lastYear,
            String due,
            String note,
            FilterEntry every,
            List<ColumnEntry> columns,
            List<RowEntry> rows,
            List<SumEntry> sums) {

        StatisticalForm form() {
            return new StatisticalForm(
                    code,
                    title,
                    act,
                    firstYear,
                    Optional.ofNullable(lastYear),
                    MonthDay.parse(due),
                    note,
                    every.filter(),
                    columns.stream().map(ColumnEntry::column).toList(),
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
