package vn.thidua.awards.subject;

import java.util.Optional;
import java.util.OptionalInt;

/** What the statistics and the conditions need to know of a subject beside its name (thông tin đối tượng). */
public sealed interface Profile {

    SubjectKind kind();

    /**
     * Cá nhân.
     *
     * @param birthYear what tells two people of one name apart; empty: not known
     * @param citizenNumber empty: not given
     */
    record Person(
            PersonCategory category,
            Gender gender,
            OptionalInt birthYear,
            Optional<SealedNumber> citizenNumber)
            implements Profile {
        @Override
        public SubjectKind kind() {
            return SubjectKind.PERSON;
        }
    }

    /**
     * Tập thể.
     *
     * @param enterprise doanh nghiệp, which the statistics count apart
     * @param members how many belong to it; empty: not known
     * @param women how many of them are women: among equals, collectives with many go first
     */
    record Collective(boolean enterprise, OptionalInt members, OptionalInt women)
            implements Profile {
        @Override
        public SubjectKind kind() {
            return SubjectKind.COLLECTIVE;
        }

        /** Whether at least as many per cent of its members are known to be women. */
        public boolean womenAtLeast(int percent) {
            return members.isPresent()
                    && women.isPresent()
                    && members.getAsInt() > 0
                    && women.getAsInt() * 100L >= (long) percent * members.getAsInt();
        }
    }

    /** Hộ gia đình. */
    record Household() implements Profile {
        @Override
        public SubjectKind kind() {
            return SubjectKind.HOUSEHOLD;
        }
    }
}
