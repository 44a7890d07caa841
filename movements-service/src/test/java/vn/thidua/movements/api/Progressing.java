package vn.thidua.movements.api;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.test.Tokens;

/** What people send about progress. */
final class Progressing {

    /** A movement with the target "Hộ dùng nước sạch". */
    static final String MOVEMENT =
            """
            {"outline":{"name":"Chung tay xây dựng nông thôn mới","form":"THEMATIC","formWords":null,"scope":"TERRITORY","year":2024,
             "from":"2024-01-01","to":"2024-12-31","theme":null,"subjects":null,"phases":[],"criteria":[],
             "targets":[{"name":"Hộ dùng nước sạch","value":"từ 95% trở lên"}],"quotas":[],"standingBody":"Văn phòng"},
             "carriesOut":null}
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Progressing() {}

    static String assign(String name, String goal, String unit) {
        ObjectNode body = JSON.createObjectNode().put("kind", "TARGET").put("name", name);
        body.set("wish", JSON.readTree(wish(goal, unit, "Thôn Đông", "")));
        return body.toString();
    }

    /** An owner with an agency, or without. */
    static String wish(String goal, String unit, String owner, String agency) {
        return wish(goal, unit, owner, agency, "");
    }

    static String wish(String goal, String unit, String owner, String agency, String email) {
        ObjectNode wish =
                JSON.createObjectNode()
                        .put("direction", "AT_LEAST")
                        .put("goal", goal)
                        .put("unit", unit)
                        .put("counting", "LATEST")
                        .put("cadence", "QUARTER")
                        .put("from", "2024-01-01")
                        .put("to", "2024-12-31");
        if (owner.isEmpty()) {
            wish.putNull("owner");
        } else {
            ObjectNode to = wish.putObject("owner").put("name", owner);
            if (!agency.isEmpty()) {
                to.put("agency", agency);
            }
            if (!email.isEmpty()) {
                to.put("email", email);
            }
        }
        return wish.toString();
    }

    static String value(String period, String value) {
        return JSON.createObjectNode()
                .put("period", period)
                .put("value", value)
                .put("note", "Theo báo cáo của thôn")
                .toString();
    }

    static String agency(String unit, String agency) {
        return Tokens.changed(unit, claims -> claims.claim("agency", agency), "agency");
    }
}
