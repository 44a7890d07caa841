package vn.thidua.plans.document;

/** Loại văn bản. */
public enum DocumentType {
    KE_HOACH("Kế hoạch"),
    CHI_THI("Chỉ thị"),
    QUYET_DINH("Quyết định"),
    CONG_VAN("Công văn"),
    BAO_CAO("Báo cáo"),
    TO_TRINH("Tờ trình"),
    BIEN_BAN("Biên bản"),
    NGHI_QUYET("Nghị quyết"),
    THONG_BAO("Thông báo"),
    HUONG_DAN("Hướng dẫn"),
    KET_LUAN("Kết luận"),
    CHUONG_TRINH("Chương trình"),
    LUAT("Luật"),
    NGHI_DINH("Nghị định"),
    THONG_TU("Thông tư"),
    QUY_DINH("Quy định");

    private final String label;

    DocumentType(String label) {
        this.label = label;
    }

    /** Vietnamese name as written in running text. */
    public String label() {
        return label;
    }
}
