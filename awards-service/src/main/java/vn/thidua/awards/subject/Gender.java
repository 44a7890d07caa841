package vn.thidua.awards.subject;

/** Giới tính, as the statistics and the rule "among equals, women first" need it. */
public enum Gender {
    FEMALE,
    MALE
}
