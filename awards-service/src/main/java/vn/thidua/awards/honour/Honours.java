package vn.thidua.awards.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/** Sổ khen thưởng of the bound unit, with those of the units that it continues. */
public interface Honours {

    /**
     * What is looked for.
     *
     * @param words parts of the recipient's name, in any spelling; blank: all
     */
    record Search(String words, OptionalInt year, Optional<AwardCode> award, int skip, int limit) {}

    /** What was found, with how many there are. */
    record Found(List<Entry> entries, long total) {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    /**
     * All that these subjects have received, the youngest first, revoked ones too; in whatever unit, because a person who
     * moves brings it along. Whoever asks has found the subjects in his own unit.
     */
    List<Entry> of(Set<SubjectId> subjects);

    /**
     * What the conditions of awards need of an honour.
     *
     * @param decision number, as written
     * @param counts false: it was taken back
     */
    record Given(
            SubjectId subject,
            AwardCode award,
            MeritKind kind,
            PeriodKind period,
            int year,
            String decision,
            LocalDate on,
            boolean counts) {}

    /** The same honours without what only the register itself needs, in no order. */
    List<Given> given(Set<SubjectId> subjects);

    /**
     * Of these the ones for {@code since} and later years, and of whatever year all of {@code ever} and those that may not
     * count: taken back, or given for a movement or suddenly. For the conditions of many nominees: it takes the same time
     * however long they have been in the register.
     */
    List<Given> given(
            Set<SubjectId> subjects, Set<AwardCode> ever, Set<AwardCode> lately, int since);

    /** The rest: of these awards what was given for years before that one and counts. */
    List<Given> givenBefore(Set<SubjectId> subjects, Set<AwardCode> awards, int year);

    Optional<Entry> find(HonourId id);

    /** The youngest decision first. */
    Found search(Search search);

    /** Those of units below the own one that decisions have made known. */
    Found searchBelow(Search search, LocalDate today);

    /**
     * Of any unit: entries that have one of the keys; read to say only that there are some.
     *
     * @param except units whose entries the caller reads for himself
     */
    List<Entry> elsewhere(Set<String> keys, Set<TenantId> except);

    /** Entries of units below the own one that have one of the keys. */
    List<Entry> below(Set<String> keys, LocalDate today);

    /** Entries of the own unit that have one of the keys. */
    List<Entry> own(Set<String> keys);

    /** What decisions gave in the register of this unit and of those that it continues, revoked ones left out. */
    List<Entry> published(TenantId unit, OptionalInt year, int limit);

    /**
     * For the unit of the entry, which must be the bound one; its events go with it.
     *
     * @return false if it is there already
     */
    boolean add(Entry entry);

    /**
     * In place of the version that was read.
     *
     * @return false if somebody else was faster
     */
    boolean replace(Entry entry);
}
