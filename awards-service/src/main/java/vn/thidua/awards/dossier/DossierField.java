package vn.thidua.awards.dossier;

/** Mục của hồ sơ: what can be filled in or handed in, and so remarked on alone. */
public enum DossierField {
    NAME("Họ tên hoặc tên gọi", false),
    POST("Chức vụ, đơn vị", false),
    CATEGORY("Nhóm đối tượng", false),
    AWARD("Danh hiệu, hình thức khen thưởng", false),
    MERIT("Tóm tắt thành tích", false),
    REPORT("Nội dung báo cáo thành tích", false),
    PROPOSAL_LETTER("Tờ trình", true),
    ACHIEVEMENT_REPORT("Báo cáo thành tích", true),
    MINUTES("Biên bản bình xét", true),
    VOTE_RECORD("Kết quả bỏ phiếu", true),
    INITIATIVE_CERTIFICATE("Giấy chứng nhận sáng kiến, đề tài", true),
    EFFECT_CERTIFICATE("Xác nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến", true),
    TAX_CONFIRMATION("Xác nhận nghĩa vụ thuế", true),
    INSURANCE_CONFIRMATION("Xác nhận đóng bảo hiểm xã hội", true),
    ENVIRONMENT_CONFIRMATION("Xác nhận về môi trường", true),
    FIRE_SAFETY_CONFIRMATION("Xác nhận về phòng cháy, chữa cháy", true),
    PRIOR_DECISION("Quyết định khen thưởng đã có", true),
    OTHER_PAPER("Giấy tờ khác", true);

    private final String words;
    private final boolean paper;

    DossierField(String words, boolean paper) {
        this.words = words;
        this.paper = paper;
    }

    /** Vietnamese. */
    public String words() {
        return words;
    }

    /** Whether it is a file that is handed in. */
    public boolean isPaper() {
        return paper;
    }
}
