package vn.thidua.awards.honour;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.Award;

/**
 * An honour as the register keeps it (dòng trong sổ khen thưởng).
 *
 * @param level who decided, by rank, as the statistics count it
 * @param origin how it came in
 * @param keys by which the same recipient is recognised, also across units; says nothing that the decision does not say
 * @param version 0 is a new one
 */
public record Entry(
        Honour honour,
        Recipient recipient,
        Award.Decider level,
        Origin origin,
        Set<String> keys,
        long version) {

    /** Nguồn. */
    public enum Origin {
        /** A decision of the system. */
        DECISION,
        /** Entered by hand or from a workbook: decisions of the past, or of bodies that do not work with the system. */
        ENTERED
    }

    public Entry {
        keys = Set.copyOf(keys);
    }

    /** Hủy bỏ; as it is when that was done before. */
    public Entry revoked(LocalDate on) {
        return honour.counts()
                ? new Entry(
                        new Honour(
                                honour.id(),
                                honour.unit(),
                                honour.subject(),
                                honour.award(),
                                honour.kind(),
                                honour.period(),
                                honour.year(),
                                honour.merit(),
                                honour.decision(),
                                Optional.of(on)),
                        recipient,
                        level,
                        origin,
                        keys,
                        version)
                : this;
    }
}
