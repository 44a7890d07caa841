package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All entries of all times (danh mục danh hiệu thi đua và hình thức khen thưởng).
 *
 * @param versions the sets of data of which it was made, by their first day
 */
public record Catalogue(List<Version> versions, List<Award> entries) {

    /**
     * A version of the law (phiên bản pháp luật).
     *
     * @param id e.g. LUAT_2022
     * @param name the acts, as an official cites them
     * @param from first day; it holds until the next one begins
     */
    public record Version(String id, String name, LocalDate from) {}

    /** Entries without sets. */
    public Catalogue(List<Award> entries) {
        this(List.of(), entries);
    }

    /**
     * Entries of one code must not overlap.
     *
     * @throws IllegalArgumentException when two entries of a code hold on the same day
     */
    public Catalogue {
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
        entries = List.copyOf(entries);
        Map<AwardCode, List<Award>> byCode =
                entries.stream().collect(Collectors.groupingBy(Award::code));
        byCode.values().forEach(Catalogue::check);
    }

    private static void check(List<Award> sameCode) {
        for (int one = 0; one < sameCode.size(); one++) {
            for (Award other : sameCode.subList(one + 1, sameCode.size())) {
                if (sameCode.get(one).overlaps(other)) {
                    throw new IllegalArgumentException(other.code() + " holds twice on a day");
                }
            }
        }
    }

    /** What holds on that day, in the order of the sets. */
    public List<Award> on(LocalDate date) {
        return entries.stream().filter(award -> award.validOn(date)).toList();
    }

    /** The entry of that code on that day. */
    public Optional<Award> find(AwardCode code, LocalDate date) {
        return entries.stream()
                .filter(award -> award.code().equals(code) && award.validOn(date))
                .findFirst();
    }

    /** What an award decided that day is called: by the law of that day, else by the youngest, else its code. */
    public String nameOf(AwardCode code, LocalDate date) {
        return find(code, date).or(() -> youngest(code)).map(Award::name).orElse(code.value());
    }

    /** The entry of that code in the youngest law that has it. */
    public Optional<Award> youngest(AwardCode code) {
        return entries.stream()
                .filter(award -> award.code().equals(code))
                .max(Comparator.comparing(Award::validFrom));
    }

    /** What has left the catalogue is taken for a commendation: rather one hint too many. */
    public Award.Kind kindOf(AwardCode code) {
        return youngest(code).map(Award::kind).orElse(Award.Kind.COMMENDATION);
    }

    /** Whether there is such an award on any day. */
    public boolean knows(AwardCode code) {
        return entries.stream().anyMatch(award -> award.code().equals(code));
    }

    /** The version of the law on that day; empty: before the first. */
    public Optional<Version> version(LocalDate date) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(date))
                .findFirst();
    }
}
