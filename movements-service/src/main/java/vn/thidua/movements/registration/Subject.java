package vn.thidua.movements.registration;

/** Đối tượng: who registers. */
public enum Subject {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    /** Vietnamese. */
    public String words() {
        return words;
    }
}
