package vn.thidua.awards.council;

import vn.thidua.awards.dossier.DossierId;

/**
 * Kết quả kiểm phiếu giấy of a dossier.
 *
 * @param invalid phiếu không hợp lệ, which say nothing
 */
public record PaperCount(DossierId dossier, int inFavour, int against, int invalid) {

    int total() {
        return inFavour + against + invalid;
    }
}
