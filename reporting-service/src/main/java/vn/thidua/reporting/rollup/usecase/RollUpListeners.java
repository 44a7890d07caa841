package vn.thidua.reporting.rollup.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Who waits for changed roll-ups (trang đang mở). A change is told to those who may read it: the unit whose it is and the units
 * above it on the working date.
 */
@Component
public class RollUpListeners {

    private final Map<TenantId, Set<ChangeQueue>> waiting = new ConcurrentHashMap<>();
    private final TenantTree units;
    private final Clock clock;

    RollUpListeners(TenantTree units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A queue that is filled until it is closed. */
    public ChangeQueue listen(TenantId reader) {
        ChangeQueue queue = new ChangeQueue(closed -> leave(reader, closed));
        waiting.computeIfAbsent(reader, _ -> ConcurrentHashMap.newKeySet()).add(queue);
        return queue;
    }

    /** Tells what is other than before; never waits for a reader. */
    public void tell(ChangeQueue.Change change) {
        LocalDate today = LocalDate.now(clock);
        List<TenantId> readers = new ArrayList<>();
        readers.add(change.unit());
        units.ancestors(change.unit(), today).stream().map(TenantNode::id).forEach(readers::add);
        for (TenantId reader : readers) {
            waiting.getOrDefault(reader, Set.of()).forEach(queue -> queue.offer(change));
        }
    }

    public int count() {
        return waiting.values().stream().mapToInt(Set::size).sum();
    }

    /** Ends all waiting, so that the server can stop. */
    public void closeAll() {
        waiting.values().stream().flatMap(Set::stream).toList().forEach(ChangeQueue::close);
    }

    private void leave(TenantId reader, ChangeQueue queue) {
        waiting.computeIfPresent(
                reader,
                (_, queues) -> {
                    queues.remove(queue);
                    return queues.isEmpty() ? null : queues;
                });
    }
}
