package vn.thidua.platform.tenancy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.platform.tenancy.TenantNode.ParentEdge;

/**
 * The tree of tenants in memory. Every question names a day, because units come, go and move. A node belongs to its
 * parent on a day when both exist on it and the edge covers it; so {@link #ancestors}, {@link #children}, {@link
 * #subtree} and {@link #isAbove} always agree.
 *
 * <p>Nodes may arrive in any order: a child whose parent is not known yet is a root until then. Safe for use by many
 * threads.
 */
public final class TenantTree {

    /** What became of a node that was put. */
    public enum Change {
        TAKEN,
        /** The same node is already here. */
        UNCHANGED,
        /** The node would be above itself on some day; the former state stays. */
        REFUSED_CYCLE
    }

    /** Ends what it was given for. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(TenantTree.class);
    private static final Comparator<TenantNode> BY_ID = Comparator.comparing(TenantNode::id);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<TenantId, TenantNode> nodes = new HashMap<>();
    private final Map<TenantId, Set<TenantId>> everChildren = new HashMap<>();
    private final Map<TenantId, Set<TenantId>> everContinued = new HashMap<>();
    private final List<Consumer<TenantId>> listeners = new CopyOnWriteArrayList<>();

    /** Takes the node's whole state, in place of the former one. */
    public Change put(TenantNode node) {
        Change change = locked(lock.writeLock(), () -> replace(node));
        switch (change) {
            case TAKEN -> listeners.forEach(listener -> listener.accept(node.id()));
            case UNCHANGED -> {}
            case REFUSED_CYCLE ->
                    LOG.error("tenant refused: it would be above itself tenant={}", node.id());
        }
        return change;
    }

    /** Forgets the node; its children become roots. */
    public void remove(TenantId id) {
        boolean known =
                locked(
                        lock.writeLock(),
                        () -> {
                            TenantNode former = nodes.remove(id);
                            if (former != null) {
                                unlink(former);
                            }
                            return former != null;
                        });
        if (known) {
            listeners.forEach(listener -> listener.accept(id));
        }
    }

    /** Calls the listener, in the thread that changes the tree, after each change of a node. */
    public Registration onChange(Consumer<TenantId> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Optional<TenantNode> node(TenantId id) {
        return locked(lock.readLock(), () -> Optional.ofNullable(nodes.get(id)));
    }

    public int size() {
        return locked(lock.readLock(), nodes::size);
    }

    /** All nodes, of all days, by id. */
    public List<TenantNode> nodes() {
        return locked(lock.readLock(), () -> nodes.values().stream().sorted(BY_ID).toList());
    }

    /** The nodes without a parent on that day, by id. */
    public List<TenantNode> roots(LocalDate date) {
        return locked(
                lock.readLock(),
                () ->
                        nodes.values().stream()
                                .filter(node -> node.existsOn(date))
                                .filter(node -> parent(node, date).isEmpty())
                                .sorted(BY_ID)
                                .toList());
    }

    /** Those above, the nearest first; empty for a root, an unknown node and a day without the node. */
    public List<TenantNode> ancestors(TenantId id, LocalDate date) {
        return locked(lock.readLock(), () -> ancestorsOf(id, date));
    }

    /** Those directly below, by id. */
    public List<TenantNode> children(TenantId id, LocalDate date) {
        return locked(lock.readLock(), () -> childrenOf(id, date));
    }

    /** All below, without the node itself, parents before their children. */
    public List<TenantNode> subtree(TenantId id, LocalDate date) {
        return locked(lock.readLock(), () -> below(id, date));
    }

    /** The top of the node's tree, which may be the node itself; empty when it does not exist on that day. */
    public Optional<TenantNode> root(TenantId id, LocalDate date) {
        return locked(
                lock.readLock(),
                () -> {
                    List<TenantNode> above = ancestorsOf(id, date);
                    return above.isEmpty() ? on(id, date) : Optional.of(above.getLast());
                });
    }

    /** The node itself or the nearest one above that is of the level. */
    public Optional<TenantNode> nearestOfLevel(TenantId id, String level, LocalDate date) {
        return locked(
                lock.readLock(),
                () -> {
                    List<TenantNode> chain = new ArrayList<>();
                    on(id, date).ifPresent(chain::add);
                    chain.addAll(ancestorsOf(id, date));
                    return chain.stream().filter(node -> node.level().equals(level)).findFirst();
                });
    }

    /** Whether {@code upper} is an ancestor of {@code lower}; nothing is above itself. */
    public boolean isAbove(TenantId upper, TenantId lower, LocalDate date) {
        return ancestors(lower, date).stream().anyMatch(node -> node.id().equals(upper));
    }

    /**
     * The node and those whose work it goes on with on that day, directly or through others: they have ended, and name it
     * as the one that continues them.
     */
    public Set<TenantId> continuedBy(TenantId id, LocalDate date) {
        return locked(
                lock.readLock(),
                () ->
                        reached(
                                id,
                                next ->
                                        everContinued.getOrDefault(next, Set.of()).stream()
                                                .filter(ended -> endedBy(ended, date))));
    }

    /** The node itself while it exists, else the one that goes on with its work on that day; itself if nobody does. */
    public TenantId heir(TenantId id, LocalDate date) {
        return locked(
                lock.readLock(),
                () -> {
                    Set<TenantId> passed = new HashSet<>(Set.of(id));
                    TenantId heir = id;
                    Optional<TenantId> next = continuing(heir, date);
                    while (next.filter(passed::add).isPresent()) {
                        heir = next.get();
                        next = continuing(heir, date);
                    }
                    return heir;
                });
    }

    /** The node and all that became a part of it until that day, directly or through others. */
    public Set<TenantId> madeOf(TenantId id, LocalDate date) {
        return locked(
                lock.readLock(),
                () ->
                        reached(
                                id,
                                next ->
                                        Optional.ofNullable(nodes.get(next)).stream()
                                                .flatMap(node -> node.predecessors().stream())
                                                .filter(part -> !part.on().isAfter(date))
                                                .map(TenantNode.Predecessor::tenant)));
    }

    private Optional<TenantId> continuing(TenantId ended, LocalDate date) {
        return endedBy(ended, date)
                ? Optional.ofNullable(nodes.get(ended)).flatMap(TenantNode::continuedBy)
                : Optional.empty();
    }

    private boolean endedBy(TenantId id, LocalDate date) {
        TenantNode node = nodes.get(id);
        return node != null && node.validTo().filter(end -> !end.isAfter(date)).isPresent();
    }

    private static Set<TenantId> reached(TenantId start, Function<TenantId, Stream<TenantId>> way) {
        Set<TenantId> reached = new LinkedHashSet<>(Set.of(start));
        Deque<TenantId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            way.apply(open.pop()).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private Change replace(TenantNode node) {
        TenantNode former = nodes.get(node.id());
        if (node.equals(former)) {
            return Change.UNCHANGED;
        }
        if (node.parents().stream().anyMatch(edge -> leadsBack(edge, node.id()))) {
            return Change.REFUSED_CYCLE;
        }
        if (former != null) {
            unlink(former);
        }
        nodes.put(node.id(), node);
        node.parents()
                .forEach(
                        edge ->
                                everChildren
                                        .computeIfAbsent(edge.parent(), _ -> new LinkedHashSet<>())
                                        .add(node.id()));
        node.continuedBy()
                .ifPresent(
                        heir ->
                                everContinued
                                        .computeIfAbsent(heir, _ -> new LinkedHashSet<>())
                                        .add(node.id()));
        return Change.TAKEN;
    }

    private void unlink(TenantNode former) {
        for (ParentEdge edge : former.parents()) {
            Set<TenantId> siblings = everChildren.get(edge.parent());
            if (siblings != null) {
                siblings.remove(former.id());
            }
        }
        former.continuedBy()
                .map(everContinued::get)
                .ifPresent(continued -> continued.remove(former.id()));
    }

    /** Whether a way up that begins with the edge reaches the target on some day that the whole way covers. */
    private boolean leadsBack(ParentEdge first, TenantId target) {
        Deque<ParentEdge> open = new ArrayDeque<>(List.of(first));
        Set<ParentEdge> seen = new HashSet<>();
        while (!open.isEmpty()) {
            ParentEdge way = open.pop();
            if (way.parent().equals(target)) {
                return true;
            }
            TenantNode above = nodes.get(way.parent());
            if (above != null && seen.add(way)) {
                above.parents().stream()
                        .map(edge -> overlap(way, edge))
                        .flatMap(Optional::stream)
                        .forEach(open::push);
            }
        }
        return false;
    }

    /** The upper edge for the days on which both edges hold. */
    private static Optional<ParentEdge> overlap(ParentEdge way, ParentEdge upper) {
        LocalDate from = way.from().isAfter(upper.from()) ? way.from() : upper.from();
        Optional<LocalDate> to =
                way.to().isEmpty()
                        ? upper.to()
                        : upper.to().isEmpty() || way.to().get().isBefore(upper.to().get())
                                ? way.to()
                                : upper.to();
        return to.map(from::isBefore).orElse(true)
                ? Optional.of(new ParentEdge(upper.parent(), from, to))
                : Optional.empty();
    }

    private Optional<TenantNode> on(TenantId id, LocalDate date) {
        return Optional.ofNullable(nodes.get(id)).filter(node -> node.existsOn(date));
    }

    private Optional<TenantNode> parent(TenantNode node, LocalDate date) {
        return node.parentOn(date).flatMap(id -> on(id, date));
    }

    private List<TenantNode> ancestorsOf(TenantId id, LocalDate date) {
        List<TenantNode> above = new ArrayList<>();
        Optional<TenantNode> next = on(id, date).flatMap(node -> parent(node, date));
        while (next.isPresent()) {
            above.add(next.get());
            next = parent(next.get(), date);
        }
        return List.copyOf(above);
    }

    private List<TenantNode> childrenOf(TenantId id, LocalDate date) {
        if (on(id, date).isEmpty()) {
            return List.of();
        }
        return everChildren.getOrDefault(id, Set.of()).stream()
                .map(child -> on(child, date))
                .flatMap(Optional::stream)
                .filter(child -> child.parentOn(date).filter(id::equals).isPresent())
                .sorted(BY_ID)
                .toList();
    }

    private List<TenantNode> below(TenantId id, LocalDate date) {
        List<TenantNode> all = new ArrayList<>(childrenOf(id, date));
        for (int next = 0; next < all.size(); next++) {
            all.addAll(childrenOf(all.get(next).id(), date));
        }
        return List.copyOf(all);
    }

    private static <R> R locked(Lock lock, Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
