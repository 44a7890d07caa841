package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.List;

/** All entries of all times (danh mục danh hiệu thi đua và hình thức khen thưởng). */
public record Catalogue(List<Award> entries) {

    /**
     * Entries of one code must not overlap.
     *
     * @throws IllegalArgumentException when two entries of a code hold on the same day
     */
    public Catalogue {
        entries = List.copyOf(entries);
        for (int one = 0; one < entries.size(); one++) {
            for (Award other : entries.subList(one + 1, entries.size())) {
                Award entry = entries.get(one);
                if (entry.code().equals(other.code()) && entry.overlaps(other)) {
                    throw new IllegalArgumentException(entry.code() + " holds twice on a day");
                }
            }
        }
    }

    /** What holds on that day, in the order of the file. */
    public List<Award> on(LocalDate date) {
        return entries.stream().filter(award -> award.validOn(date)).toList();
    }
}
