package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The command being carried out, for what the library does not hand down to the collection.
 *
 * @param name the command, in lower case
 * @param matchTaken whether the leading {@code $match} has been applied by the collection
 */
record Request(String name, Document command, AtomicBoolean matchTaken) {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    /** Stages that hand on documents as they are or build new ones without touching the old. */
    private static final Set<String> READING_STAGES =
            Set.of("$match", "$sort", "$skip", "$limit", "$group", "$count");

    static Request of(String name, Document command) {
        return new Request(name, command, new AtomicBoolean());
    }

    static Optional<Request> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Whether the answer only quotes the stored documents, which then need not be copied. */
    boolean onlyQuotes() {
        return switch (name) {
            case "find", "count", "distinct", "delete" -> true;
            case "aggregate" ->
                    pipeline().stream()
                            .allMatch(stage -> READING_STAGES.containsAll(stage.keySet()));
            default -> false;
        };
    }

    /**
     * How many documents the first answer has at most.
     *
     * @param asked the batch size that the client gave, 0 for none
     */
    int batchSize(int asked) {
        if (!name.equals("find") || Utils.isTrue(command.get("singleBatch"))) {
            return Integer.MAX_VALUE;
        }
        return asked > 0 ? asked : BatchCursor.FIRST_BATCH;
    }

    /** The condition that an aggregation of this collection begins with; handed out once, to the pipeline's own source. */
    Optional<Document> leadingMatch(String collection) {
        if (!name.equals("aggregate")
                || !collection.equals(command.get("aggregate"))
                || pipeline().isEmpty()) {
            return Optional.empty();
        }
        return pipeline().getFirst().get("$match") instanceof Document match
                        && matchTaken.compareAndSet(false, true)
                ? Optional.of(match)
                : Optional.empty();
    }

    private List<Document> pipeline() {
        @Nullable Object stages = command.get("pipeline");
        return stages instanceof List<?> list
                ? list.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }
}
