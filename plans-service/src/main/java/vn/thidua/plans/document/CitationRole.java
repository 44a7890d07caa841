package vn.thidua.plans.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** Vai trò viện dẫn: thực hiện, căn cứ, hưởng ứng, nhắc đến, tuyên truyền, nguồn chỉ tiêu. */
public enum CitationRole {
    IMPLEMENTS("implements"),
    LEGAL_BASIS("legal_basis"),
    RESPONDS_TO("responds_to"),
    CITES("cites"),
    DISSEMINATES("disseminates"),
    TARGET_SOURCE("target_source");

    private final String code;

    CitationRole(String code) {
        this.code = code;
    }

    /** The word in {@code plan-document/1}. */
    @JsonValue
    public String code() {
        return code;
    }
}
