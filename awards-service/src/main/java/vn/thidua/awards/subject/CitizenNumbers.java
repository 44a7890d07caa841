package vn.thidua.awards.subject;

/** Seals and opens citizen numbers with the installation's keys. */
public interface CitizenNumbers {

    /** For this subject only: at another one it does not open. */
    SealedNumber seal(CitizenNumber number, SubjectId of);

    /**
     * The number that was sealed for the subject.
     *
     * @throws IllegalStateException when its key is not among those given, or it was changed or moved
     */
    CitizenNumber open(SealedNumber number, SubjectId of);

    /** {@link SealedNumber#index} of a number. */
    String index(CitizenNumber number);
}
