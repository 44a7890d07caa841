package vn.thidua.awards.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Tệp của giấy tờ: bytes of what was handed in; who may have them is decided before they are asked for.
 *
 * <p>The bytes and the document that names them are two writes. A file is noted as loose before its bytes are written, and
 * again before a document is written that names it no longer; so whatever a crash or a refused write leaves is found among
 * the loose ones, and nothing else has to be looked through.
 */
public interface PaperFiles {

    /**
     * A file that maybe nothing names.
     *
     * @param since by the clock of the machine
     */
    record Loose(TenantId unit, String file, Instant since) {}

    /** Keeps them for the unit; loose until {@link #settle}. */
    Loose keep(TenantId unit, byte[] content);

    /** A stored document names it. Does nothing if it has become loose again since. */
    void settle(Loose named);

    /** To be asked before the document is written that names them no longer. */
    void loosen(TenantId unit, Collection<String> files);

    /** The longest loose first. */
    List<Loose> looseBefore(Instant moment, int limit);

    Optional<byte[]> read(TenantId unit, String file);

    void drop(TenantId unit, String file);
}
