package vn.thidua.awards.dossier;

import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Tệp của giấy tờ: bytes of what was handed in; who may have them is decided before they are asked for. */
public interface PaperFiles {

    /** Keeps them for the unit. */
    String keep(TenantId unit, byte[] content);

    Optional<byte[]> read(TenantId unit, String file);

    void drop(TenantId unit, String file);
}
