package vn.thidua.reporting.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.audit.ChainCheck;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Occurrence;

/** The shapes of contracts/openapi/audit.yaml. */
final class AuditJson {

    private AuditJson() {}

    record UnitJson(String id, String name) {
        static UnitJson of(TenantId id, TenantTree tree) {
            return new UnitJson(id.value(), tree.node(id).map(TenantNode::name).orElse(id.value()));
        }
    }

    record EntryJson(
            long number,
            Instant at,
            Instant enteredAt,
            String kind,
            String kindName,
            String what,
            String account,
            List<String> roles,
            UnitJson fromUnit,
            boolean outside,
            List<UnitJson> whose,
            List<String> ids,
            String title,
            String why,
            String hash) {

        static EntryJson of(Entry entry, TenantTree tree) {
            Occurrence it = entry.occurrence();
            return new EntryJson(
                    entry.number(),
                    it.at(),
                    entry.enteredAt(),
                    it.kind().name(),
                    it.kind().label(),
                    it.what(),
                    it.who().account(),
                    it.who().roles(),
                    UnitJson.of(it.who().unit(), tree),
                    it.isFromOutside(),
                    it.whose().stream().map(id -> UnitJson.of(new TenantId(id), tree)).toList(),
                    it.ids(),
                    it.title(),
                    it.why(),
                    entry.hash());
        }
    }

    record PageJson(List<EntryJson> entries, long total, int page, int size) {}

    record HeadJson(long number, String hash, @Nullable Instant enteredAt) {
        static HeadJson of(Optional<Entry> last) {
            return last.map(entry -> new HeadJson(entry.number(), entry.hash(), entry.enteredAt()))
                    .orElseGet(() -> new HeadJson(0, Entry.NONE, null));
        }
    }

    record CheckJson(
            boolean whole,
            long entries,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String hash,
            @Nullable Long brokenNumber,
            @Nullable String reason) {
        static CheckJson of(ChainCheck.Result result) {
            return switch (result) {
                case ChainCheck.Result.Whole whole ->
                        new CheckJson(
                                true,
                                whole.entries(),
                                whole.from().orElse(null),
                                whole.until().orElse(null),
                                whole.hash(),
                                null,
                                null);
                case ChainCheck.Result.Broken(long number, var reason) ->
                        new CheckJson(false, number - 1, null, null, null, number, reason.name());
            };
        }
    }
}
