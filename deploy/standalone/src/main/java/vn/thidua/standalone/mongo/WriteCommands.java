package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Bulk writes as MongoDB does them: an ordered one stops at its first error, an unordered one goes on, errors are told per
 * write and what was not written is not counted.
 */
final class WriteCommands {

    private WriteCommands() {}

    static boolean isOrdered(Document command) {
        return !command.containsKey("ordered") || Utils.isTrue(command.get("ordered"));
    }

    /** Corrects the count of an insert's answer, which counts failed documents too. */
    static Document insertedOnly(Document command, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int sent = ((List<?>) command.getOrDefault("documents", List.of())).size();
            int first =
                    errors.getFirst() instanceof Document error
                                    && error.get("index") instanceof Integer index
                            ? index
                            : 0;
            answer.put("n", isOrdered(command) ? first : sent - errors.size());
        }
        return answer;
    }

    /**
     * Carries out the writes of an update or delete one after the other.
     *
     * @param writes the name of the field that holds the writes
     * @param run carries out a command with a single write
     */
    static Document oneByOne(Document command, String writes, UnaryOperator<Document> run) {
        List<?> all = command.get(writes) instanceof List<?> list ? list : List.of();
        var total = new Total();
        for (int i = 0; i < all.size(); i++) {
            Document single = command.clone();
            single.put(writes, List.of(all.get(i)));
            try {
                total.add(i, run.apply(single));
            } catch (MongoServerError e) {
                total.errors.add(error(i, e));
            }
            if (!total.errors.isEmpty() && isOrdered(command)) {
                break;
            }
        }
        return total.answer(writes);
    }

    private static Document error(int index, MongoServerError e) {
        return new Document("index", index)
                .append("code", e.getCode())
                .append("codeName", e.getCodeName())
                .append("errmsg", e.getMessageWithoutErrorCode());
    }

    private static final class Total {

        private int matched;
        private int modified;
        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();

        void add(int index, Document answer) {
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            addAll(index, answer, "upserted", upserted);
            addAll(index, answer, "writeErrors", errors);
        }

        private static int number(Document answer, String field) {
            return answer.get(field) instanceof Number number ? number.intValue() : 0;
        }

        private static void addAll(
                int index, Document answer, String field, List<Document> target) {
            if (answer.get(field) instanceof Iterable<?> some) {
                for (Object one : some) {
                    if (one instanceof Document document) {
                        document.put("index", index);
                        target.add(document);
                    }
                }
            }
        }

        Document answer(String writes) {
            var answer = new Document("n", matched);
            if (writes.equals("updates")) {
                answer.put("nModified", modified);
            }
            if (!upserted.isEmpty()) {
                answer.put("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                answer.put("writeErrors", errors);
            }
            Utils.markOkay(answer);
            return answer;
        }
    }
}
