package vn.thidua.reporting.opendata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.Publication;

/**
 * Mô tả dữ liệu mở in the vocabulary of DCAT (DCAT-AP) as JSON-LD. Addresses are relative to that of the description itself, so it is
 * right under whatever name the installation is reached.
 *
 * @param changed when the numbers last changed, if that is known
 */
record Catalogue(
        TenantNode unit,
        Publication publication,
        String licence,
        LocalDate today,
        Optional<Instant> changed) {

    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    private static final String DATE = "http://www.w3.org/2001/XMLSchema#date";

    Map<String, Object> json() {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put(
                "@context",
                Map.of(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dct", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/"));
        catalogue.put("@id", "catalog.jsonld");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", words("Dữ liệu mở về thi đua, khen thưởng của " + unit.name()));
        catalogue.put(
                "dct:description",
                words("Các tập dữ liệu về thi đua, khen thưởng mà đơn vị đã chọn công bố."));
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:language", "vi");
        catalogue.put("dct:license", Map.of("@id", licence));
        catalogue.put(
                "dcat:dataset",
                Arrays.stream(OpenSet.values())
                        .filter(publication.open()::containsKey)
                        .map(this::dataset)
                        .toList());
        return catalogue;
    }

    private Map<String, Object> dataset(OpenSet set) {
        List<Integer> years = publication.years(set, today);
        Instant since = publication.opened(set).orElseThrow().since();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", "#" + set.slug());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", words(set.title()));
        dataset.put("dct:description", words(set.description()));
        dataset.put("dct:publisher", publisher());
        dataset.put("dct:language", "vi");
        dataset.put("dct:accrualPeriodicity", "continuous");
        dataset.put("dct:issued", typed(since.toString(), DATE_TIME));
        dataset.put(
                "dct:modified",
                typed(
                        changed.filter(moment -> moment.isAfter(since)).orElse(since).toString(),
                        DATE_TIME));
        dataset.put(
                "dct:temporal",
                Map.of(
                        "@type",
                        "dct:PeriodOfTime",
                        "dcat:startDate",
                        typed(years.getLast() + "-01-01", DATE),
                        "dcat:endDate",
                        typed(years.getFirst() + "-12-31", DATE)));
        List<Map<String, Object>> files = new ArrayList<>();
        for (int year : years) {
            files.add(distribution(set, year, "csv", "text/csv"));
            files.add(distribution(set, year, "json", "application/json"));
        }
        dataset.put("dcat:distribution", files);
        return dataset;
    }

    private Map<String, Object> distribution(OpenSet set, int year, String ending, String type) {
        String address = "%s/%d/data.%s".formatted(set.slug(), year, ending);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("@id", address);
        file.put("@type", "dcat:Distribution");
        file.put("dct:title", words("%s năm %d".formatted(set.title(), year)));
        file.put("dcat:accessURL", Map.of("@id", address));
        file.put("dcat:downloadURL", Map.of("@id", address));
        file.put("dcat:mediaType", type);
        file.put("dct:license", Map.of("@id", licence));
        return file;
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Organization", "foaf:name", words(unit.name()));
    }

    private static Map<String, Object> words(String text) {
        return Map.of("@value", text, "@language", "vi");
    }

    private static Map<String, Object> typed(String value, String type) {
        return Map.of("@value", value, "@type", type);
    }
}
