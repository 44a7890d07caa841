package vn.thidua.awards.dossier.web;

import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;

/** Giới tính và nhóm đối tượng, in words. */
final class CategoryWords {

    private CategoryWords() {}

    static String of(Nominee nominee) {
        String gender =
                nominee.gender().map(each -> each == Gender.FEMALE ? "nữ" : "nam").orElse("");
        String category = nominee.category().map(CategoryWords::of).orElse("");
        return String.join("; ", gender, category, nominee.enterprise() ? "doanh nghiệp" : "")
                .replaceAll("(^(; )+|(; )+$)", "");
    }

    private static String of(PersonCategory category) {
        return switch (category) {
            case PROVINCE_LEADER -> "lãnh đạo cấp bộ, cấp tỉnh trở lên";
            case DEPARTMENT_LEADER -> "lãnh đạo cấp vụ, sở";
            case BUSINESS_OWNER -> "doanh nhân";
            case OTHER_LEADER -> "lãnh đạo khác từ phó phòng trở lên";
            case DIRECT_WORKER -> "người trực tiếp lao động, công tác";
        };
    }
}
