package vn.thidua.reporting.audit.kafka;

import java.util.Map;

/** Mục đích xem: the purposes and things of looks at other units, in the words of people. */
final class Looks {

    private static final Map<String, String> PURPOSES =
            Map.ofEntries(
                    Map.entry("list plans", "Xem danh sách văn bản"),
                    Map.entry("read a plan", "Mở văn bản để đọc"),
                    Map.entry(
                            "read the plans around a plan",
                            "Xem văn bản cấp trên, cấp dưới của một văn bản"),
                    Map.entry("read a movement", "Mở phong trào để theo dõi"),
                    Map.entry("list movements above", "Xem các phong trào của cấp trên"),
                    Map.entry("list movements below", "Xem các phong trào của cấp dưới"),
                    Map.entry(
                            "read a registration of a unit below",
                            "Xem đăng ký thi đua của đơn vị cấp dưới"),
                    Map.entry(
                            "collect the registrations of the units below",
                            "Tổng hợp đăng ký thi đua của cấp dưới"),
                    Map.entry(
                            "read the deadline of the unit above", "Xem hạn đăng ký của cấp trên"),
                    Map.entry(
                            "list examples that units below propose",
                            "Xem các điển hình cấp dưới đề nghị"),
                    Map.entry(
                            "read an example that a unit below proposes",
                            "Xem điển hình cấp dưới đề nghị"),
                    Map.entry(
                            "count the stories of the units below",
                            "Đếm bài viết về điển hình của cấp dưới"),
                    Map.entry(
                            "read how many stories units below mean to publish",
                            "Xem số bài viết cấp dưới đăng ký"),
                    Map.entry("read a block of a unit below", "Xem cụm, khối thi đua của cấp dưới"),
                    Map.entry(
                            "read a dossier of a unit below", "Xem hồ sơ khen thưởng của cấp dưới"),
                    Map.entry(
                            "list dossiers of the units below",
                            "Xem danh sách hồ sơ khen thưởng của cấp dưới"),
                    Map.entry(
                            "find dossiers of units below that are overdue",
                            "Tìm hồ sơ khen thưởng quá hạn ở cấp dưới"),
                    Map.entry(
                            "collect the reports that were asked for",
                            "Thu, xem báo cáo đã yêu cầu cấp dưới gửi"),
                    Map.entry(
                            "count officials for the state's statistics",
                            "Đếm người làm công tác thi đua, khen thưởng để lập thống kê"),
                    Map.entry(
                            "see what units below have let pass",
                            "Xem việc quá hạn của đơn vị cấp dưới"),
                    Map.entry(
                            "look through the honours of units below",
                            "Tra cứu sổ khen thưởng của cấp dưới"),
                    Map.entry(
                            "find whether units below have awarded the same merit",
                            "Kiểm tra trùng khen thưởng"),
                    Map.entry(
                            "find whether units below have nominated the same merit",
                            "Kiểm tra trùng đề nghị khen thưởng"),
                    Map.entry(
                            "list decisions on one's own nominees",
                            "Xem quyết định khen thưởng về người của đơn vị mình"),
                    Map.entry(
                            "read a decision on one's own nominees",
                            "Mở quyết định khen thưởng về người của đơn vị mình"),
                    Map.entry(
                            "list nomination windows of the units above",
                            "Xem các đợt nhận đề nghị khen thưởng của cấp trên"),
                    Map.entry(
                            "read the nomination window of a unit above",
                            "Mở đợt nhận đề nghị khen thưởng của cấp trên"),
                    Map.entry(
                            "read the proposal of a dossier", "Xem tờ trình của hồ sơ khen thưởng"),
                    Map.entry(
                            "list transfers of persons between units below",
                            "Xem việc chuyển hồ sơ cá nhân giữa các đơn vị cấp dưới"));

    private static final Map<String, String> THINGS =
            Map.ofEntries(
                    Map.entry("plans", "văn bản"),
                    Map.entry("movements", "phong trào thi đua"),
                    Map.entry("registrations", "đăng ký thi đua"),
                    Map.entry("registrationRounds", "đợt đăng ký thi đua"),
                    Map.entry("examples", "điển hình tiên tiến"),
                    Map.entry("storyCommitments", "đăng ký bài viết"),
                    Map.entry("blocks", "cụm, khối thi đua"),
                    Map.entry("dossiers", "hồ sơ khen thưởng"),
                    Map.entry("proposals", "tờ trình khen thưởng"),
                    Map.entry("nominationWindows", "đợt nhận đề nghị khen thưởng"),
                    Map.entry("decisions", "quyết định khen thưởng"),
                    Map.entry("subjectTransfers", "việc chuyển hồ sơ cá nhân"),
                    Map.entry("reports", "báo cáo"),
                    Map.entry("deadlines", "việc đến hạn"),
                    Map.entry("honours", "sổ khen thưởng"));

    private Looks() {}

    /** Whether people have words for the purpose. */
    static boolean knows(String reason) {
        return PURPOSES.containsKey(reason);
    }

    /** A purpose without words here stands as its use case said it. */
    static String purpose(String reason) {
        return PURPOSES.getOrDefault(reason, reason);
    }

    /**
     * What was looked at.
     *
     * @param what collection and operation
     */
    static String thing(String what) {
        return THINGS.getOrDefault(what.replaceFirst("/.*", ""), "tài liệu");
    }
}
