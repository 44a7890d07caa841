package vn.thidua.awards.subject;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A subject with the entries that were merged into it (đối tượng và các bản ghi đã gộp).
 *
 * @param parts without the main entry
 */
public record WholeSubject(Subject main, List<Subject> parts) {

    public WholeSubject {
        parts = List.copyOf(parts);
    }

    /** Under which ids its honours are found. */
    public Set<SubjectId> ids() {
        return Stream.concat(Stream.of(main), parts.stream())
                .map(Subject::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What all entries know together; where two rate a year, the main one counts. */
    public History history() {
        History all = main.history();
        for (Subject part : parts) {
            all = all.with(part.history());
        }
        return all;
    }
}
