package vn.thidua.reporting.audit.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.reporting.audit.Kind;

/** Việc đã làm: how the events of people's acts are called. What has no words here is entered as another act. */
final class Acts {

    /**
     * An act in words.
     *
     * @param id the value's field that names the thing
     */
    record Act(Kind kind, String what, String id) {}

    /** Told of every act a second time in other words, or no act of a person. */
    private static final Set<String> SILENT =
            Set.of(
                    "plan.linked.v1",
                    "unit.registered.v1",
                    "rollup.changed.v1",
                    "figures.changed.v1");

    private static final Map<String, Act> ACTS =
            Map.ofEntries(
                    act("plan.issued.v1", Kind.DOCUMENT, "Ban hành văn bản", "planId"),
                    act("plan.amended.v1", Kind.DOCUMENT, "Sửa đổi, bổ sung văn bản", "planId"),
                    act("plan.replaced.v1", Kind.DOCUMENT, "Thay thế văn bản", "planId"),
                    act("plan.withdrawn.v1", Kind.DOCUMENT, "Thu hồi, bãi bỏ văn bản", "planId"),
                    act("plan.closed.v1", Kind.DOCUMENT, "Kết thúc thực hiện văn bản", "planId"),
                    act("movement.changed.v1", Kind.MOVEMENT, "Cập nhật phong trào", "movementId"),
                    act(
                            "adoption.changed.v1",
                            Kind.MOVEMENT,
                            "Trả lời về phong trào cấp trên",
                            "movementId"),
                    act(
                            "registration.changed.v1",
                            Kind.MOVEMENT,
                            "Đăng ký thi đua",
                            "registrationId"),
                    act(
                            "registration-round.changed.v1",
                            Kind.MOVEMENT,
                            "Đặt hạn, chốt đợt đăng ký thi đua",
                            "unitId"),
                    act(
                            "block.formed.v1",
                            Kind.MOVEMENT,
                            "Thành lập, sửa cụm, khối thi đua",
                            "blockId"),
                    act("block.dissolved.v1", Kind.MOVEMENT, "Hủy cụm, khối thi đua", "blockId"),
                    act(
                            "block.ranked.v1",
                            Kind.MOVEMENT,
                            "Chốt xếp hạng cụm, khối thi đua",
                            "blockId"),
                    act("scorecard.changed.v1", Kind.MOVEMENT, "Chấm điểm thi đua", "blockId"),
                    act("covenant.signed.v1", Kind.MOVEMENT, "Ký giao ước thi đua", "blockId"),
                    act(
                            "covenant.withdrawn.v1",
                            Kind.MOVEMENT,
                            "Thu hồi giao ước thi đua",
                            "blockId"),
                    act(
                            "progress.recorded.v1",
                            Kind.MOVEMENT,
                            "Ghi kết quả thực hiện",
                            "assignmentId"),
                    act(
                            "progress.corrected.v1",
                            Kind.MOVEMENT,
                            "Sửa kết quả thực hiện",
                            "assignmentId"),
                    act(
                            "example.published.v1",
                            Kind.MOVEMENT,
                            "Công khai điển hình tiên tiến",
                            "exampleId"),
                    act(
                            "example.withdrawn.v1",
                            Kind.MOVEMENT,
                            "Rút điển hình tiên tiến",
                            "exampleId"),
                    act(
                            "example.proposed.v1",
                            Kind.MOVEMENT,
                            "Đề nghị, trả lời về điển hình tiên tiến",
                            "exampleId"),
                    act(
                            "nominations.opened.v1",
                            Kind.AWARD,
                            "Mở đề cử khen thưởng của phong trào",
                            "movementId"),
                    act("dossier.changed.v1", Kind.AWARD, "Hồ sơ khen thưởng", "dossierId"),
                    act("honour.changed.v1", Kind.AWARD, "Ghi sổ khen thưởng", "honourId"),
                    act("council.voted.v1", Kind.AWARD, "Biểu quyết của hội đồng", "sessionId"),
                    act(
                            "decision.issued.v1",
                            Kind.AWARD,
                            "Ban hành quyết định khen thưởng",
                            "decisionId"),
                    act(
                            "decision.revoked.v1",
                            Kind.AWARD,
                            "Hủy bỏ quyết định khen thưởng",
                            "decisionId"),
                    act(
                            "complaint.party-read.v1",
                            Kind.IDENTITY_READ,
                            "Xem tên người khiếu nại, tố cáo",
                            "complaintId"),
                    act(
                            "citizen-number.read.v1",
                            Kind.IDENTITY_READ,
                            "Xem số định danh cá nhân",
                            "awardSubjectId"),
                    act(
                            "report.requested.v1",
                            Kind.REPORT,
                            "Yêu cầu cấp dưới báo cáo",
                            "requestId"),
                    act("report.sent.v1", Kind.REPORT, "Gửi báo cáo", "requestId"),
                    act("report.received.v1", Kind.REPORT, "Tiếp nhận báo cáo", "requestId"),
                    act("report.returned.v1", Kind.REPORT, "Trả lại báo cáo", "requestId"),
                    act("report.locked.v1", Kind.REPORT, "Khóa số liệu báo cáo", "requestId"),
                    act("account.changed.v1", Kind.ACCOUNT, "Tài khoản", "account"),
                    act("agency.changed.v1", Kind.UNIT, "Bộ phận trong đơn vị", "code"),
                    act("unit.onboarded.v1", Kind.UNIT, "Đưa đơn vị vào hệ thống", "unitId"),
                    act("reorganisation.changed.v1", Kind.UNIT, "Sắp xếp đơn vị hành chính", "id"));

    /** What the value's state, stage, action or decision adds. */
    private static final Map<String, String> STEPS =
            Map.ofEntries(
                    Map.entry("dossier.changed.v1/DRAFT", "lập, sửa"),
                    Map.entry("dossier.changed.v1/SUBMITTED", "trình"),
                    Map.entry("dossier.changed.v1/RETURNED", "trả lại để bổ sung"),
                    Map.entry("dossier.changed.v1/RECEIVED", "tiếp nhận"),
                    Map.entry("dossier.changed.v1/UNDER_APPRAISAL", "thẩm định"),
                    Map.entry("dossier.changed.v1/IN_CONCURRENCE", "lấy ý kiến hiệp y"),
                    Map.entry("dossier.changed.v1/POSTED", "niêm yết, lấy ý kiến"),
                    Map.entry("dossier.changed.v1/BEFORE_COUNCIL", "đưa ra hội đồng"),
                    Map.entry("dossier.changed.v1/BEFORE_SIGNER", "trình ký"),
                    Map.entry("dossier.changed.v1/DECIDED", "quyết định"),
                    Map.entry("dossier.changed.v1/HANDED_OVER", "trao thưởng"),
                    Map.entry("dossier.changed.v1/DECLINED", "không đề nghị"),
                    Map.entry("dossier.changed.v1/WITHDRAWN", "rút"),
                    Map.entry("dossier.changed.v1/REVOKED", "hủy bỏ"),
                    Map.entry("registration.changed.v1/DRAFT", "soạn"),
                    Map.entry("registration.changed.v1/SUBMITTED", "gửi lên cấp trên"),
                    Map.entry("registration.changed.v1/RECEIVED", "tiếp nhận"),
                    Map.entry("registration.changed.v1/RETURNED", "trả lại"),
                    Map.entry("registration.changed.v1/WITHDRAWN", "rút lại"),
                    Map.entry("movement.changed.v1/PREPARED", "chuẩn bị"),
                    Map.entry("movement.changed.v1/LAUNCHED", "phát động"),
                    Map.entry("movement.changed.v1/INTERIM_REVIEWED", "sơ kết"),
                    Map.entry("movement.changed.v1/FINALLY_REVIEWED", "tổng kết"),
                    Map.entry("movement.changed.v1/CLOSED", "kết thúc"),
                    Map.entry("scorecard.changed.v1/SELF_SCORING", "tự chấm"),
                    Map.entry("scorecard.changed.v1/CROSS_CHECK", "chấm chéo"),
                    Map.entry("scorecard.changed.v1/APPRAISAL", "thẩm định"),
                    Map.entry("scorecard.changed.v1/APPRAISED", "chốt điểm"),
                    Map.entry("adoption.changed.v1/CONFIRMED", "xác nhận thực hiện"),
                    Map.entry("adoption.changed.v1/REJECTED", "không thực hiện"),
                    Map.entry("adoption.changed.v1/RELEASED", "rút xác nhận"),
                    Map.entry("account.changed.v1/INVITED", "tạo mới"),
                    Map.entry("account.changed.v1/DISABLED", "khóa"),
                    Map.entry("account.changed.v1/ENABLED", "mở lại"),
                    Map.entry("account.changed.v1/ROLES_CHANGED", "đổi vai trò"),
                    Map.entry("account.changed.v1/PASSWORD_RESET", "cấp lại mật khẩu"),
                    Map.entry("agency.changed.v1/ADDED", "thêm"),
                    Map.entry("agency.changed.v1/ENDED", "kết thúc"),
                    Map.entry("reorganisation.changed.v1/PREPARED", "chuẩn bị"),
                    Map.entry("reorganisation.changed.v1/ANSWERED", "trả lời câu hỏi"),
                    Map.entry("reorganisation.changed.v1/DISCARDED", "hủy bản chuẩn bị"),
                    Map.entry("reorganisation.changed.v1/DECIDED", "quyết định"),
                    Map.entry("reorganisation.changed.v1/CARRIED_OUT", "thực hiện xong"));

    private Acts() {}

    /** Whether the event is known here, as an act or as none. */
    static boolean knows(String type) {
        return ACTS.containsKey(type) || SILENT.contains(type);
    }

    private static Map.Entry<String, Act> act(String type, Kind kind, String what, String id) {
        return Map.entry(type, new Act(kind, what, id));
    }

    /** The act in words; none for what no person does. */
    static Optional<Act> of(Heard event) {
        // an issued document is told again when it is amended: that act has an event of its own
        if (SILENT.contains(event.type())
                || (event.type().equals("plan.issued.v1") && event.sequence() > 1)) {
            return Optional.empty();
        }
        Act known =
                ACTS.getOrDefault(
                        event.type(), new Act(Kind.OTHER, "Việc khác: " + event.type(), ""));
        String state =
                event.text("state")
                        .or(() -> event.text("stage"))
                        .or(() -> event.text("action"))
                        .or(() -> event.text("decision"))
                        .orElse("");
        String step = STEPS.getOrDefault(event.type() + "/" + state, "");
        return Optional.of(
                step.isEmpty()
                        ? known
                        : new Act(known.kind(), known.what() + ": " + step, known.id()));
    }
}
