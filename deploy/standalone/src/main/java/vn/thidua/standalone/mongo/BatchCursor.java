package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** What is left of a result, handed out in answers that stay below the limit of a message. */
final class BatchCursor implements Cursor {

    /** As many as MongoDB's first answer has when the client does not say. */
    static final int FIRST_BATCH = 101;

    /** Leaves room below the protocol's 48 MB for a document of 16 MB. In bytes. */
    private static final long BATCH_SIZE = 30_000_000;

    private final long id;
    private final long largestDocument;
    private List<Document> rest;

    /** @param largestDocument an upper bound of the size of each document, in bytes */
    BatchCursor(long id, List<Document> rest, long largestDocument) {
        this.id = id;
        this.rest = rest;
        this.largestDocument = largestDocument;
    }

    /** How many of the first {@code wanted} documents fit into one answer; at least one when there is any. */
    static int fitting(List<Document> documents, int wanted, long largestDocument) {
        int most = Math.min(wanted, documents.size());
        if (most * largestDocument <= BATCH_SIZE) {
            return most;
        }
        int count = 0;
        long size = 0;
        while (count < most && size < BATCH_SIZE) {
            size += Bson.encode(documents.get(count)).length;
            count++;
        }
        return size > BATCH_SIZE && count > 1 ? count - 1 : count;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int wanted = numberToReturn > 0 ? numberToReturn : Integer.MAX_VALUE;
        int taken = fitting(rest, wanted, largestDocument);
        List<Document> batch = rest.subList(0, taken);
        rest = rest.subList(taken, rest.size());
        return batch;
    }
}
