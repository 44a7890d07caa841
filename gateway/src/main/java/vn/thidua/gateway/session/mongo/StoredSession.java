package vn.thidua.gateway.session.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/**
 * Phiên làm việc: remembers what changed since it was read, so that a save writes that and nothing else. A long request (an
 * open event stream) would otherwise bring back, at its end, what a refresh or a logout has changed meanwhile.
 */
final class StoredSession implements Session {

    /** A later time of use is written down only after this long: not every request is a write. */
    private static final Duration USE_GRAIN = Duration.ofMinutes(1);

    private final MapSession session;
    private final Map<String, Optional<Object>> changes = new HashMap<>();
    private Optional<String> storedId;
    private Instant storedUse;
    private boolean idleChanged;

    private StoredSession(MapSession session, Optional<String> storedId) {
        this.session = session;
        this.storedId = storedId;
        this.storedUse = session.getLastAccessedTime();
    }

    static StoredSession fresh(Instant now, Duration idle) {
        MapSession session = new MapSession();
        session.setCreationTime(now);
        session.setLastAccessedTime(now);
        session.setMaxInactiveInterval(idle);
        return new StoredSession(session, Optional.empty());
    }

    static StoredSession read(MapSession session) {
        return new StoredSession(session, Optional.of(session.getId()));
    }

    /** Id under which the session lies in the database; empty when it does not yet. */
    Optional<String> storedId() {
        return storedId;
    }

    boolean isRenamed() {
        return storedId.isPresent() && !storedId.get().equals(session.getId());
    }

    boolean isWorthSaving() {
        return !changes.isEmpty()
                || idleChanged
                || Duration.between(storedUse, session.getLastAccessedTime()).compareTo(USE_GRAIN)
                        > 0;
    }

    /** Attribute to its new value; empty where it was removed. */
    Map<String, Optional<Object>> changes() {
        return changes;
    }

    void saved() {
        storedId = Optional.of(session.getId());
        storedUse = session.getLastAccessedTime();
        changes.clear();
        idleChanged = false;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        return session.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's signature
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        session.setAttribute(name, value);
        changes.put(name, Optional.of(value));
    }

    @Override
    public void removeAttribute(String name) {
        if (session.getAttributeNames().contains(name)) {
            session.removeAttribute(name);
            changes.put(name, Optional.empty());
        }
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        session.setLastAccessedTime(lastAccessedTime);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idleChanged = idleChanged || !interval.equals(session.getMaxInactiveInterval());
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
