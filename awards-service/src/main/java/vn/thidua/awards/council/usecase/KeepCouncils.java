package vn.thidua.awards.council.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.council.Council;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.CouncilMember;
import vn.thidua.awards.council.CouncilReason;
import vn.thidua.awards.council.Councils;
import vn.thidua.platform.tenancy.Caller;

/** Lập và sửa hội đồng. */
@Component
public class KeepCouncils {

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được lập, sửa hội đồng.";

    /** What a person writes of a council. */
    public record Text(String name, Council.Founding founding, List<CouncilMember> members) {}

    private final Councils councils;
    private final Clock clock;

    KeepCouncils(Councils councils, Clock clock) {
        this.councils = councils;
        this.clock = clock;
    }

    public List<Council> all() {
        return councils.all();
    }

    public Optional<Council> find(CouncilId id) {
        return councils.find(id);
    }

    public Outcome<Council> found(Caller by, Text text) {
        return store(
                by,
                new Council(
                        new CouncilId(UUID.randomUUID().toString()),
                        by.tenant(),
                        text.name(),
                        text.founding(),
                        text.members(),
                        0));
    }

    public Outcome<Council> change(Caller by, CouncilId id, long seen, Text text) {
        Optional<Council> known = councils.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Council council = known.get();
        return council.version() != seen
                ? new Outcome.Stale<>(council.version())
                : store(
                        by,
                        new Council(
                                id,
                                council.unit(),
                                text.name(),
                                text.founding(),
                                text.members(),
                                council.version()));
    }

    private Outcome<Council> store(Caller by, Council council) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KEEPERS_ONLY);
        }
        Optional<CouncilReason> flaw = council.flaw(LocalDate.now(clock));
        if (flaw.isPresent()) {
            return new Outcome.Refused<>(flaw.get());
        }
        return councils.store(council)
                ? councils.find(council.id())
                        .<Outcome<Council>>map(Outcome.Done::new)
                        .orElseGet(Outcome.Absent::new)
                : new Outcome.Stale<>(council.version() + 1);
    }
}
