package vn.thidua.reporting.rollup;

/**
 * Where a dossier of an award stands (trạng thái hồ sơ khen thưởng), as {@code dossier.changed.v1} says it. Stored by name: a name is
 * never used anew.
 */
public enum DossierState {
    /** Nháp; what nobody above has seen counts nowhere. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại. */
    RETURNED,
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đang thẩm định. */
    UNDER_APPRAISAL,
    /** Lấy ý kiến hiệp y. */
    IN_CONCURRENCE,
    /** Công khai. */
    POSTED,
    /** Hội đồng xét. */
    BEFORE_COUNCIL,
    /** Trình ký. */
    BEFORE_SIGNER,
    /** Đã quyết định. */
    DECIDED,
    /** Đã trao. */
    HANDED_OVER,
    /** Không được khen. */
    DECLINED,
    /** Đã rút. */
    WITHDRAWN,
    /** Quyết định bị hủy bỏ. */
    REVOKED
}
