package vn.thidua.reporting.opendata.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.opendata.OpenColumn;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.OpenTable;
import vn.thidua.reporting.opendata.Publication;

/** Shapes of the contract. */
final class OpenDataJson {

    private OpenDataJson() {}

    /** {@code OpenDataWish}. */
    record Wish(@NotNull Integer fromYear) {}

    /** {@code OpenDataSet}. */
    record SetJson(
            String set,
            String title,
            String description,
            List<OpenColumn> columns,
            @Nullable Integer fromYear,
            @Nullable Instant since,
            List<Integer> years) {

        static SetJson of(OpenSet set, Publication publication, LocalDate today) {
            Optional<Publication.Opened> opened = Optional.ofNullable(publication.open().get(set));
            return new SetJson(
                    set.slug(),
                    set.title(),
                    set.description(),
                    set.columns(),
                    opened.map(Publication.Opened::fromYear).orElse(null),
                    opened.map(Publication.Opened::since).orElse(null),
                    publication.years(set, today));
        }
    }

    /** {@code OpenDataChoice}: all sets, open or not. */
    record Choice(List<SetJson> sets, long version) {

        static Choice of(Publication own, LocalDate today) {
            return new Choice(
                    Arrays.stream(OpenSet.values())
                            .map(set -> SetJson.of(set, own, today))
                            .toList(),
                    own.version());
        }
    }

    /** {@code OpenDataPage}: only what is open. */
    record Page(String unitCode, String unitName, String licence, List<SetJson> sets) {

        static Page of(TenantNode unit, String licence, Publication publication, LocalDate today) {
            return new Page(
                    unit.code(),
                    unit.name(),
                    licence,
                    Arrays.stream(OpenSet.values())
                            .filter(publication.open()::containsKey)
                            .map(set -> SetJson.of(set, publication, today))
                            .toList());
        }
    }

    /** {@code OpenDataFile}. */
    record FileJson(
            String title, int year, List<OpenColumn> columns, List<Map<String, String>> rows) {

        static FileJson of(OpenTable table, int year) {
            return new FileJson(table.set().title(), year, table.set().columns(), table.objects());
        }
    }
}
