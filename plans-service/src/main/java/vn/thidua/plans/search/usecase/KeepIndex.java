package vn.thidua.plans.search.usecase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.SourceDocument;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.search.Indexed;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.StoredPlans;
import vn.thidua.plans.search.StoredPlans.Stamp;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/**
 * Giữ chỉ mục khớp với kho. The store tells which plans were written when; whatever the index has in an older revision, or
 * not at all, is loaded and put. Three looks, from the quick to the thorough: what was written in the last seconds (before
 * each search and all the time), in the last minutes (a clock that is behind, a write that hung), and everything (at the
 * start, and now and then).
 */
public final class KeepIndex {

    /** Clocks of machines that are kept by NTP differ by far less. */
    private static final Duration QUICK = Duration.ofSeconds(5);

    private static final Duration THOROUGH = Duration.ofMinutes(10);
    private static final int STRETCH = 500;

    private final PlanIndex index;
    private final StoredPlans stored;
    private final Plans plans;
    private final SourceFiles files;
    private final Units units;
    private final AsUnit asUnit;
    private final Clock machine;
    private final Clock working;
    private final ReentrantLock turn = new ReentrantLock();
    private Instant followedAt;
    private volatile boolean complete;

    /**
     * @param machine the real time, by which revisions are stored
     * @param working the working date, as of which units are named
     */
    public KeepIndex(
            PlanIndex index,
            StoredPlans stored,
            Plans plans,
            SourceFiles files,
            Units units,
            AsUnit asUnit,
            Clock machine,
            Clock working) {
        this.index = index;
        this.stored = stored;
        this.plans = plans;
        this.files = files;
        this.units = units;
        this.asUnit = asUnit;
        this.machine = machine;
        this.working = working;
        this.followedAt = machine.instant();
    }

    /** Whether everything was looked at once since the start; before that a search may miss something. */
    public boolean isComplete() {
        return complete;
    }

    /** Takes what was written in the last seconds. */
    public void follow() {
        follow(QUICK);
    }

    /** Takes what was written in the last minutes. */
    public void followThoroughly() {
        follow(THOROUGH);
    }

    private void follow(Duration back) {
        turn.lock();
        try {
            Instant now = machine.instant();
            List<Stamp> written = stored.storedSince(followedAt.minus(back));
            if (take(written, (stamp, held) -> held.orElse(-1) < stamp.revision()) > 0) {
                index.show();
            }
            followedAt = now;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Compares everything, in stretches between which others have their turn.
     *
     * @return how many plans were put or removed
     */
    public int compareAll() {
        int changed = 0;
        Set<PlanId> gone = new HashSet<>(index.revisions().keySet());
        Optional<PlanId> last = Optional.empty();
        List<Stamp> stretch;
        do {
            stretch = stored.stretch(last, STRETCH);
            turn.lock();
            try {
                int taken = take(stretch, (stamp, held) -> held.orElse(-1) != stamp.revision());
                if (taken > 0) {
                    index.show();
                    changed += taken;
                }
            } finally {
                turn.unlock();
            }
            stretch.forEach(stamp -> gone.remove(stamp.id()));
            last = stretch.isEmpty() ? last : Optional.of(stretch.getLast().id());
        } while (stretch.size() == STRETCH);
        changed += forget(gone);
        index.keep();
        complete = true;
        return changed;
    }

    /**
     * Removes those of these plans that the store has no more.
     *
     * @return how many
     */
    public int forget(Set<PlanId> suspected) {
        if (suspected.isEmpty()) {
            return 0;
        }
        turn.lock();
        try {
            Set<PlanId> gone = new LinkedHashSet<>(suspected);
            gone.removeAll(stored.existing(suspected));
            if (!gone.isEmpty()) {
                index.remove(gone);
                index.show();
            }
            return gone.size();
        } finally {
            turn.unlock();
        }
    }

    /** Makes the index last; and makes a new one, if this one cannot be used any more. */
    public void keep() {
        if (index.trouble().isPresent()) {
            turn.lock();
            try {
                complete = false;
                index.startAgain();
            } finally {
                turn.unlock();
            }
            var _ = compareAll();
        } else {
            index.keep();
        }
    }

    private int take(List<Stamp> stamps, BiPredicate<Stamp, OptionalLong> isNews) {
        Map<UnitId, List<PlanId>> news =
                stamps.stream()
                        .filter(stamp -> isNews.test(stamp, index.revision(stamp.id())))
                        .collect(
                                Collectors.groupingBy(
                                        Stamp::unit,
                                        Collectors.mapping(Stamp::id, Collectors.toList())));
        if (news.isEmpty()) {
            return 0;
        }
        UnitTree tree = units.tree();
        List<Indexed> found = new ArrayList<>();
        news.forEach(
                (unit, ids) ->
                        asUnit.run(
                                unit,
                                () -> {
                                    String name = name(unit, tree);
                                    ids.forEach(
                                            id ->
                                                    plans.find(id)
                                                            .map(plan -> indexed(plan, name))
                                                            .ifPresent(found::add));
                                }));
        index.put(found);
        return found.size();
    }

    private Indexed indexed(Plan plan, String unitName) {
        return Indexed.of(plan, text(plan), unitName);
    }

    /** The words of an amended document are those of its content: the file says what it said before. */
    private String text(Plan plan) {
        boolean fileIsCurrent =
                switch (plan.state().name()) {
                    case DRAFT, IN_REVIEW, ISSUED, REPLACED, WITHDRAWN, CLOSED -> true;
                    case AMENDED -> false;
                };
        return fileIsCurrent
                ? plan.source().map(source -> text(plan.unit(), source)).orElse("")
                : "";
    }

    private String text(UnitId unit, SourceDocument source) {
        try (InputStream content = files.open(unit, source.textId())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException _) {
            // thrown away at this moment
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(UnitId unit, UnitTree tree) {
        LocalDate today = LocalDate.now(working);
        return Stream.concat(tree.find(unit).stream(), tree.above(unit, today).stream())
                .map(AdministrativeUnit::name)
                .collect(Collectors.joining(", "));
    }
}
