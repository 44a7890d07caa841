package vn.thidua.awards.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Danh sách người và tập thể of the bound unit, with those of the units that it continues; also in a job that works for
 * the unit.
 */
public interface Subjects {

    /**
     * What is looked for.
     *
     * @param words parts of the name or the post, in any spelling; blank: all
     */
    record Search(String words, Optional<SubjectKind> kind, int skip, int limit) {}

    /** What was found, with how many there are. */
    record Found(List<Subject> subjects, long total) {
        public Found {
            subjects = List.copyOf(subjects);
        }
    }

    Optional<Subject> find(SubjectId id);

    /** The main entry with all that was merged into it, also when asked for one of these. */
    Optional<WholeSubject> whole(SubjectId id);

    /** The same for many at once; those that are not there are left out. */
    Map<SubjectId, WholeSubject> whole(Collection<SubjectId> ids);

    /** Main entries only, by name. */
    Found search(Search search);

    /** All main entries, by name; for workbooks. */
    List<Subject> all();

    /** Main entries that have the same folded name or the same number. */
    List<Subject> alike(Subject subject);

    /** Who has this number, main entry or not. */
    List<Subject> withNumber(String index);

    /** Groups of main entries that may be the same; at most as many groups. */
    List<List<Subject>> duplicates(int limit);

    void add(Subject subject);

    /**
     * In place of the version that was read.
     *
     * @return false if somebody else was faster
     */
    boolean replace(Subject subject);
}
