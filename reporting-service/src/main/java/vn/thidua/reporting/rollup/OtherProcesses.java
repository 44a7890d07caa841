package vn.thidua.reporting.rollup;

import java.net.URI;
import java.util.Optional;

/** The other processes of this service (các tiến trình cùng dịch vụ), each of which holds some trees. */
public interface OtherProcesses {

    /** The request header that marks a relayed question: it is not relayed again. */
    String RELAYED = "Thidua-Relayed";

    /**
     * The answer of another process, as it is to be handed on.
     *
     * @param contentType of the body
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Relayed(int status, String contentType, byte[] body) {}

    /**
     * Asks with the caller's own token, so that the other process decides for itself who may read.
     *
     * @param pathAndQuery as the caller asked
     * @return the answer, or empty when the process cannot be reached in time
     */
    Optional<Relayed> ask(URI process, String pathAndQuery, String authorization);
}
