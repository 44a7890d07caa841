package vn.thidua.movements.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.tenancy.TenantId;

/** Gương điển hình: those of the bound unit, and what others may see of them. */
public interface Examples {

    Optional<Example> ofOwnUnit(ExampleId id);

    /** All of the own unit, the youngest first. */
    List<Example> own();

    /** Sent to the own unit by units below, waiting or accepted, with a consent that holds. */
    List<Example> sentToOwnUnit(LocalDate today);

    /** One of these. */
    Optional<Example> sentToOwnUnit(ExampleId id, LocalDate today);

    /** Shown by a superior to all of its units; with a consent that holds. */
    List<Example> spreadBy(Set<TenantId> superiors);

    /** What a unit shows to everybody, the youngest first. */
    List<Example> shownBy(TenantId unit);

    /** Days of first publication in the year, of the own unit. */
    List<LocalDate> publishedDays(int year);

    /** Days of first publication in the year, of the units below. */
    Map<TenantId, List<LocalDate>> publishedDaysBelow(int year, LocalDate today);

    /** Of the own unit, found in the movement. */
    List<Example> ofMovement(MovementId movement);

    void add(Example example);

    /**
     * Deletes it in the version that was seen.
     *
     * @return false when somebody else was faster
     */
    boolean remove(ExampleId id, long version);

    /**
     * Stores it in the name of its unit, with what others are told.
     *
     * @return false when somebody else was faster
     */
    boolean replace(Example example, List<ExampleEvent> events);

    Commitment commitment();

    Map<TenantId, Commitment> commitmentsBelow(LocalDate today);

    /** False when somebody else was faster. */
    boolean store(Commitment commitment);

    /** Keeps a picture of the unit; its id is never used twice. */
    String keep(TenantId unit, Picture picture);

    Optional<Picture> picture(TenantId unit, String id);

    void drop(TenantId unit, String picture);
}
