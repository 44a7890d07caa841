package vn.thidua.plans.account.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plans.account.Account;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.Role;
import vn.thidua.plans.unit.UnitId;

/** Accounts in Keycloak: the home unit is the attribute {@code unit}, roles are those of the realm. */
@Component
class KeycloakAccounts implements Accounts {

    private static final int PAGE = 500;

    /** Up to here each unit is asked for; beyond, all accounts are read once. */
    private static final int ONE_BY_ONE = 50;

    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakClient keycloak;

    KeycloakAccounts(KeycloakClient keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public List<Account> ofUnit(UnitId unit) {
        List<Account> found = new ArrayList<>();
        users(Set.of(unit), user -> found.add(account(user, rolesOf(id(user)))));
        found.sort(Comparator.comparing(Account::username));
        return found;
    }

    @Override
    public Optional<Account> find(String id) {
        KeycloakClient.Answer answer = keycloak.get("/users/{id}", id);
        return answer.is(404)
                ? Optional.empty()
                : Optional.of(account(keycloak.json(ok(answer)), rolesOf(id)));
    }

    @Override
    public Optional<Account> withUsername(String username) {
        KeycloakClient.Answer answer =
                ok(keycloak.get("/users?exact=true&username={name}", username));
        return keycloak.json(answer)
                .valueStream()
                .findFirst()
                .map(user -> account(user, rolesOf(id(user))));
    }

    @Override
    public Optional<Account> create(Wanted wanted, String firstPassword) {
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put("unit", List.of(wanted.unit().value()));
        wanted.agency().ifPresent(agency -> attributes.put("agency", List.of(agency)));
        Map<String, Object> user =
                Map.of(
                        "username", wanted.username(),
                        "firstName", wanted.name(),
                        // nobody signs in before the roles are there
                        "enabled", false,
                        "attributes", attributes,
                        "requiredActions", List.of(NEW_PASSWORD),
                        "credentials", List.of(password(firstPassword)));
        KeycloakClient.Answer answer = keycloak.send(HttpMethod.POST, "/users", user);
        if (answer.is(409)) {
            return Optional.empty();
        }
        String location = ok(answer).location().orElseThrow();
        String id = location.substring(location.lastIndexOf('/') + 1);
        Account made =
                new Account(
                        id,
                        wanted.username(),
                        wanted.name(),
                        wanted.unit(),
                        wanted.agency(),
                        Set.of(),
                        false,
                        true);
        giveRoles(made, wanted.roles(), wanted.agency());
        enable(made, true);
        return find(id);
    }

    @Override
    public void enable(Account account, boolean enabled) {
        change(account.id(), user -> user.put("enabled", enabled));
        if (!enabled) {
            signOut(account.id());
        }
    }

    @Override
    public void giveRoles(Account account, Set<Role> roles, Optional<String> agency) {
        Set<Role> now = rolesOf(account.id());
        map(HttpMethod.POST, account.id(), roles.stream().filter(role -> !now.contains(role)));
        map(HttpMethod.DELETE, account.id(), now.stream().filter(role -> !roles.contains(role)));
        if (!agency.equals(account.agency())) {
            change(
                    account.id(),
                    user ->
                            agency.ifPresentOrElse(
                                    code ->
                                            user.withObject("/attributes")
                                                    .putArray("agency")
                                                    .add(code),
                                    () -> user.withObject("/attributes").remove("agency")));
        }
    }

    @Override
    public void resetPassword(Account account, String password) {
        ok(
                keycloak.send(
                        HttpMethod.PUT,
                        "/users/{id}/reset-password",
                        password(password),
                        account.id()));
        signOut(account.id());
    }

    @Override
    public Map<UnitId, Integer> count(Set<UnitId> units) {
        Map<UnitId, Integer> counts = new HashMap<>();
        users(units, user -> unit(user).ifPresent(unit -> counts.merge(unit, 1, Integer::sum)));
        counts.keySet().retainAll(units);
        return counts;
    }

    @Override
    public int move(Map<UnitId, UnitId> heirs) {
        List<JsonNode> moving = new ArrayList<>();
        users(
                heirs.keySet(),
                user -> unit(user).filter(heirs::containsKey).ifPresent(_ -> moving.add(user)));
        for (JsonNode user : moving) {
            UnitId to = heirs.get(unit(user).orElseThrow());
            change(
                    id(user),
                    changed ->
                            changed.withObject("/attributes")
                                    .putArray("unit")
                                    .add(String.valueOf(to)));
            signOut(id(user));
        }
        return moving.size();
    }

    /** Calls with each account of these units. */
    private void users(Set<UnitId> units, Consumer<JsonNode> each) {
        if (units.size() <= ONE_BY_ONE) {
            units.forEach(
                    unit ->
                            pages(
                                    "&q={query}",
                                    user -> {
                                        if (unit(user).filter(unit::equals).isPresent()) {
                                            each.accept(user);
                                        }
                                    },
                                    "unit:" + unit));
        } else {
            pages("", each);
        }
    }

    private void pages(String query, Consumer<JsonNode> each, Object... variables) {
        for (int first = 0; ; first += PAGE) {
            JsonNode page =
                    keycloak.json(
                            ok(
                                    keycloak.get(
                                            "/users?briefRepresentation=false&first="
                                                    + first
                                                    + "&max="
                                                    + PAGE
                                                    + query,
                                            variables)));
            page.valueStream().forEach(each);
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    /** What is not said is left out by Keycloak: so the whole account goes back. */
    private void change(String id, Consumer<ObjectNode> change) {
        KeycloakClient.Answer answer = keycloak.get("/users/{id}", id);
        if (answer.is(404)) {
            return;
        }
        ObjectNode user = (ObjectNode) keycloak.json(ok(answer));
        change.accept(user);
        ok(keycloak.send(HttpMethod.PUT, "/users/{id}", user, id));
    }

    private void signOut(String id) {
        ok(keycloak.send(HttpMethod.POST, "/users/{id}/logout", Map.of(), id));
    }

    private void map(HttpMethod method, String id, Stream<Role> roles) {
        List<JsonNode> representations =
                roles.map(role -> keycloak.json(ok(keycloak.get("/roles/{name}", role.claim()))))
                        .toList();
        if (!representations.isEmpty()) {
            ok(keycloak.send(method, "/users/{id}/role-mappings/realm", representations, id));
        }
    }

    private Set<Role> rolesOf(String id) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        keycloak.json(ok(keycloak.get("/users/{id}/role-mappings/realm", id)))
                .valueStream()
                .flatMap(role -> Role.ofClaim(role.path("name").asString()).stream())
                .forEach(roles::add);
        return roles;
    }

    private static Map<String, Object> password(String value) {
        return Map.of("type", "password", "temporary", true, "value", value);
    }

    private static KeycloakClient.Answer ok(KeycloakClient.Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException(
                    "Keycloak refuses: " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static String id(JsonNode user) {
        return user.path("id").asString();
    }

    private static Optional<UnitId> unit(JsonNode user) {
        return attribute(user, "unit").map(UnitId::new);
    }

    private static Optional<String> attribute(JsonNode user, String name) {
        return user.path("attributes")
                .path(name)
                .valueStream()
                .map(JsonNode::asString)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Account account(JsonNode user, Set<Role> roles) {
        return new Account(
                id(user),
                user.path("username").asString(),
                user.path("firstName").asString(),
                unit(user).orElseGet(() -> new UnitId("-")),
                attribute(user, "agency"),
                roles,
                user.path("enabled").asBoolean(),
                user.path("requiredActions")
                        .valueStream()
                        .anyMatch(action -> action.asString().equals(NEW_PASSWORD)));
    }
}
