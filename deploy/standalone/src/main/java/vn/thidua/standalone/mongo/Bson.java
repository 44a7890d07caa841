package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Documents as the bytes that go to disk, and as they are kept on the heap. */
final class Bson {

    private static final int TYPICAL_SIZE = 512;

    /** In bytes. */
    private static final int LARGE_BINARY = 8_192;

    /** More names than this come from documents whose names are data; those are not shared. */
    private static final int MOST_NAMES = 10_000;

    private static final ConcurrentMap<String, String> NAMES = new ConcurrentHashMap<>();

    private Bson() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(TYPICAL_SIZE);
        BsonEncoder.encodeDocument(document, buffer);
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Whether the document carries a piece of a file, as GridFS stores them: not worth room on the heap. */
    static boolean isMostlyBinary(Document document) {
        return document.values().stream()
                .anyMatch(
                        value ->
                                value instanceof BinData data
                                        && data.getData().length >= LARGE_BINARY);
    }

    /** A copy without spare room whose field names are shared with all other documents; not to be changed. */
    static Document compact(Document document) {
        Map<String, @Nullable Object> fields = LinkedHashMap.newLinkedHashMap(document.size());
        document.forEach((name, value) -> fields.put(shared(name), compactValue(value)));
        return new Document(fields);
    }

    private static @Nullable Object compactValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Document document -> compact(document);
            case List<?> values -> values.stream().map(Bson::compactValue).toList();
            default -> value;
        };
    }

    private static String shared(String name) {
        String known = NAMES.get(name);
        if (known != null || NAMES.size() >= MOST_NAMES) {
            return known == null ? name : known;
        }
        String earlier = NAMES.putIfAbsent(name, name);
        return earlier == null ? name : earlier;
    }
}
