package vn.thidua.gateway.relay;

import java.util.List;

/** Dịch vụ phía sau cổng: a service and the paths of the portal that belong to it. */
public enum Service {
    PLANS("plans"),
    REPORTING("reporting"),
    MOVEMENTS("movements"),
    AWARDS("awards");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** Name in metrics and logs. */
    public String label() {
        return label;
    }

    /** Path prefixes, without the final slash. */
    public List<String> paths() {
        return switch (this) {
            case PLANS ->
                    List.of(
                            "/api/plans",
                            "/api/documents",
                            "/api/units",
                            "/api/accounts",
                            "/api/reorganisations");
            case REPORTING ->
                    List.of(
                            "/api/rollups",
                            "/api/reports",
                            "/api/statistics",
                            "/api/audit",
                            "/api/deadlines",
                            "/api/public/calendars",
                            "/api/public/open-data");
            case MOVEMENTS -> List.of("/api/movements", "/api/public/examples");
            case AWARDS -> List.of("/api/awards", "/api/public/honours");
        };
    }
}
