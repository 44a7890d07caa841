package vn.thidua.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * Reads a class's place from its package: {@code ROOT.FEATURE…} is domain, {@code ROOT.FEATURE….usecase} use cases,
 * {@code …web, …kafka, …mongo, …http, …smtp, …lucene, …job} edges; {@code ROOT} itself composes the service.
 */
record Layout(String root) {

    /** What a package is for. */
    enum Role {
        COMPOSITION,
        DOMAIN,
        USE_CASE,
        WEB,
        JOB,
        KAFKA,
        MONGO,
        HTTP,
        SMTP,
        LUCENE,
        /** Not of this module. */
        OUTSIDE;

        boolean isEdge() {
            return switch (this) {
                case WEB, JOB, KAFKA, MONGO, HTTP, SMTP, LUCENE -> true;
                case COMPOSITION, DOMAIN, USE_CASE, OUTSIDE -> false;
            };
        }

        /** Serves the domain's ports and is called by nobody's request: it knows no use case. */
        boolean isOutwardOnly() {
            return this == MONGO || this == HTTP || this == SMTP || this == LUCENE;
        }
    }

    Role roleOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Role.COMPOSITION;
        }
        if (!name.startsWith(root + ".")) {
            return Role.OUTSIDE;
        }
        return segments(name).stream()
                .map(Layout::role)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Role.DOMAIN);
    }

    /** The package up to and including the segment that makes it an edge. */
    String edgeOf(JavaClass type) {
        StringBuilder edge = new StringBuilder(root);
        for (String segment : segments(type.getPackageName())) {
            edge.append('.').append(segment);
            if (role(segment).isPresent()) {
                break;
            }
        }
        return edge.toString();
    }

    private List<String> segments(String packageName) {
        return List.of(packageName.substring(root.length() + 1).split("\\.", -1));
    }

    private static Optional<Role> role(String segment) {
        return switch (segment) {
            case "usecase" -> Optional.of(Role.USE_CASE);
            case "web" -> Optional.of(Role.WEB);
            case "job" -> Optional.of(Role.JOB);
            case "kafka" -> Optional.of(Role.KAFKA);
            case "mongo" -> Optional.of(Role.MONGO);
            case "http" -> Optional.of(Role.HTTP);
            case "smtp" -> Optional.of(Role.SMTP);
            case "lucene" -> Optional.of(Role.LUCENE);
            default -> Optional.empty();
        };
    }
}
