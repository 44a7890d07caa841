package vn.thidua.awards.subject;

/** Lượt xem số căn cước: each is kept, and told to the audit topic, before the number is shown. */
public interface Readings {

    void keep(Reading reading);
}
