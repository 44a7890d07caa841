package vn.thidua.plans.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/** The batches of the unit at work, and their files. */
public interface Batches {

    /** What became of a file that was to be stored. */
    enum Claimed {
        CLAIMED,
        /** Another file of the batch is the document of that number and day. */
        TAKEN
    }

    /** Stores a new batch; false when one was begun with that key at the same moment. */
    boolean add(Batch batch);

    Optional<Batch> find(BatchId id);

    /** The newest one begun with that key. */
    Optional<Batch> findByKey(String key);

    List<Batch> newest(int most);

    void setArchive(BatchId id, Batch.Archive archive);

    void setRecording(BatchId id, Batch.Recording recording);

    Optional<BatchFile> file(String id);

    /**
     * Stores what is known of a file.
     *
     * @param document kind, number and day of the document, which only one file of a batch may claim
     */
    Claimed store(BatchFile file, Optional<String> document);

    /**
     * A page of the files with one of these fates, by path.
     *
     * @param asking only those at which a person has to look
     * @param page from 0
     */
    List<BatchFile> files(
            BatchId id, Set<BatchFile.FateName> fates, boolean asking, int page, int size);

    long count(BatchId id, Set<BatchFile.FateName> fates, boolean asking);

    /** How many files have which fate. */
    Map<BatchFile.FateName, Long> counts(BatchId id);

    /** Every file of a batch that became a draft. */
    List<BatchFile> drafted(BatchId id);

    /** The plan of the unit that bears this number and was dated that day, if the unit has one. */
    Optional<PlanId> planLike(PlanContent content);

    /** Where something has to go on. */
    record AtWork(UnitId unit, BatchId batch) {}

    /** Of all units. */
    List<AtWork> atWork();

    /**
     * Takes the work on a batch of the unit at work for a while.
     *
     * @param worker who takes it; whoever has it already keeps it
     * @return false when somebody else has it
     */
    boolean lease(BatchId id, String worker, Instant now, Instant until);
}
