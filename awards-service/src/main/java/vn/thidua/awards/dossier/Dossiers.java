package vn.thidua.awards.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.platform.tenancy.TenantId;

/** Hồ sơ: those of the bound unit, and those of units below that were sent up. */
public interface Dossiers {

    /**
     * Which ones; what is not said does not matter.
     *
     * @param states none: any
     * @param holders none: whoever has it
     */
    record Wanted(
            Optional<Integer> year,
            Set<DossierState> states,
            Set<TenantId> holders,
            Optional<ProposalId> proposal,
            Optional<AwardCode> award,
            Optional<MeritKind> kind,
            Optional<String> movement,
            int skip,
            int limit) {

        public static final int ALL = Integer.MAX_VALUE;

        public Wanted {
            states = Set.copyOf(states);
            holders = Set.copyOf(holders);
        }

        public static Wanted of(ProposalId proposal) {
            return new Wanted(
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Optional.of(proposal),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    ALL);
        }

        /** What lies with these units in these states. */
        public static Wanted with(Set<TenantId> holders, Set<DossierState> states) {
            return new Wanted(
                    Optional.empty(),
                    states,
                    holders,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    ALL);
        }
    }

    /** Some of them, and how many there are. */
    record Page(List<AwardDossier> dossiers, long total) {
        public Page {
            dossiers = List.copyOf(dossiers);
        }
    }

    Optional<AwardDossier> own(DossierId id);

    Page own(Wanted wanted);

    /** Those of the bound unit, in whatever state, that name this merit ({@link Content#meritKey}) in a year. */
    List<AwardDossier> ofMerit(int year, String meritKey);

    /** Those of the bound unit and of units below, in whatever state, that nominate one of these ({@link Nominee#key}). */
    List<AwardDossier> ofNominees(Set<String> keys, LocalDate today);

    /** Of a unit below, in whatever state. */
    Optional<AwardDossier> below(DossierId id, LocalDate today);

    /** Of units below, in whatever state; the wish has to leave out what they are only writing. */
    Page below(Wanted wanted, LocalDate today);

    /** Of units below, whose holder should have gone on before that day; the longest overdue first. */
    List<AwardDossier> overdueBelow(LocalDate today, int limit);

    /** Those of the bound unit that took a step since that moment. */
    List<AwardDossier> ownSince(Instant since, int limit);

    /**
     * Stores it for the unit that proposes, also when the unit that holds it has done something, and tells others.
     *
     * @return false if somebody else was faster
     */
    boolean store(AwardDossier dossier);

    /** Which of these files a dossier of the bound unit names, or the text that one of its returns remembers. */
    Set<String> named(Set<String> files);

    /** Forgets a draft that was never sent. */
    boolean remove(AwardDossier draft);
}
