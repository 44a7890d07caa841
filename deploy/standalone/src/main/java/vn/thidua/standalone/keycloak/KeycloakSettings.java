package vn.thidua.standalone.keycloak;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one Keycloak is run.
 *
 * @param home its own folder: accounts, realm files, links to the distribution
 * @param port port of the loopback address for people and services
 * @param managementPort port of the loopback address for health
 * @param realms realm files in the names that Keycloak gives them ({@code thidua-realm.json}, {@code
 *     thidua-users-0.json}); imported at the first start and whenever they have changed
 * @param themes folder of themes, one sub-folder each
 * @param variables what {@code ${NAME}} in the realm files stands for
 * @param adminPassword password of the account {@code admin} of the master realm; decides at the first start only
 * @param log file for its output
 * @param jvmFlags further flags of the virtual machine
 */
public record KeycloakSettings(
        Path home,
        int port,
        int managementPort,
        List<Path> realms,
        Optional<Path> themes,
        Map<String, String> variables,
        String adminPassword,
        Path log,
        List<String> jvmFlags) {

    public KeycloakSettings {
        realms = List.copyOf(realms);
        variables = Map.copyOf(variables);
        jvmFlags = List.copyOf(jvmFlags);
    }
}
