package vn.thidua.standalone.install;

/** The ports of one installation: ten in a row, all on the loopback address. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;
    static final int COUNT = 10;

    public int gateway() {
        return base;
    }

    public int plans() {
        return base + 1;
    }

    public int movements() {
        return base + 2;
    }

    public int awards() {
        return base + 3;
    }

    public int reporting() {
        return base + 4;
    }

    public int keycloak() {
        return base + 5;
    }

    public int keycloakManagement() {
        return base + 6;
    }

    public int kafka() {
        return base + 7;
    }

    public int kafkaController() {
        return base + 8;
    }

    public int mongo() {
        return base + 9;
    }

    /** The address that people open, without a slash at the end. */
    public String portal() {
        return "http://localhost:" + gateway();
    }
}
