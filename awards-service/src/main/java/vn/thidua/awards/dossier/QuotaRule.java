package vn.thidua.awards.dossier;

/** Xử lý khi vượt số lượng được đề nghị; a setting. */
public enum QuotaRule {
    /** Không cho trình. */
    REFUSE,
    /** Cho trình, có cảnh báo. */
    WARN
}
