package vn.thidua.awards.dossier;

/** Where a dossier stands (trạng thái hồ sơ). */
public enum DossierState {
    /** Nháp: the proposing unit writes. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại to be completed: only what was remarked on is open. */
    RETURNED,
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đang thẩm định. */
    UNDER_APPRAISAL,
    /** Lấy ý kiến (hiệp y) of other bodies. */
    IN_CONCURRENCE,
    /** Công khai lấy ý kiến. */
    POSTED,
    /** Hội đồng xét. */
    BEFORE_COUNCIL,
    /** Trình ký. */
    BEFORE_SIGNER,
    /** Đã có quyết định. */
    DECIDED,
    /** Đã trao. */
    HANDED_OVER,
    /** Không được khen: the council or the signer said no. */
    DECLINED,
    /** Đã rút by the proposing unit. */
    WITHDRAWN,
    /** Quyết định đã bị hủy bỏ. */
    REVOKED
}
