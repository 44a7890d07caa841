package vn.thidua.awards.complaint;

import java.util.List;
import java.util.Optional;

/** The complaints of the bound unit. */
public interface Complaints {

    /** The youngest first. */
    List<Complaint> all();

    Optional<Complaint> find(ComplaintId id);

    /** False when somebody else was faster. */
    boolean store(Complaint complaint, List<ComplaintEvent> events);
}
