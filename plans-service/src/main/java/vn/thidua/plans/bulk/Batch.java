package vn.thidua.plans.bulk;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.unit.UnitId;

/**
 * Đợt nhập: files that one unit brings in together. Everything about it is stored, so that whoever is interrupted goes on
 * where it stopped.
 *
 * @param name as people call it: the folder's or the archive's name
 * @param key the same for the same folder of the same person: who starts again finds the batch that was begun
 * @param archive the archive that is read, if one was sent
 * @param recording the leader's order to record what was issued, if it was given
 */
public record Batch(
        BatchId id,
        UnitId unit,
        String name,
        String key,
        Person startedBy,
        Instant startedAt,
        Optional<Archive> archive,
        Optional<Recording> recording) {

    /**
     * Tệp nén.
     *
     * @param fileId where its bytes lie
     * @param files how many files are in it
     * @param skipped how many of them nobody wants to read, as the thumbnails of a system
     * @param done whether every file has its result
     */
    public record Archive(String fileId, String name, int files, int skipped, boolean done) {}

    /**
     * Lệnh ghi nhận văn bản đã ban hành: every document of the batch that bears number and date and asks nothing.
     *
     * @param done whether every document has its result
     */
    public record Recording(Person by, Instant at, boolean done) {}

    /** Whether something goes on without anybody doing anything. */
    public boolean isAtWork() {
        return archive.filter(it -> !it.done()).isPresent()
                || recording.filter(it -> !it.done()).isPresent();
    }
}
