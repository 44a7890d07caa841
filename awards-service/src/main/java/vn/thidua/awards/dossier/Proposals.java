package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Các đợt đề nghị of the bound unit. */
public interface Proposals {

    Optional<Proposal> own(ProposalId id);

    /** The youngest first. */
    List<Proposal> ownOf(int year);

    /** Of a unit below, for who has dossiers of it. */
    Optional<Proposal> below(ProposalId id, LocalDate today);

    /**
     * Stores it for the bound unit.
     *
     * @return false if somebody else was faster
     */
    boolean store(Proposal proposal);

    /** Which of these files a proposal of the bound unit names. */
    Set<String> named(Set<String> files);
}
