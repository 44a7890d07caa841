package vn.thidua.awards.dossier.usecase;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.LooseFiles;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.awards.dossier.PaperFiles.Loose;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * Dọn tệp: removes bytes that no dossier, no return of one and no proposal of the unit names. Two may do it at once: each
 * finds out for itself, and what is removed twice is removed.
 */
@Component
public class SweepPapers {

    private static final int AT_ONCE = 500;

    private final PaperFiles files;
    private final Dossiers dossiers;
    private final Proposals proposals;
    private final LooseFiles terms;

    SweepPapers(PaperFiles files, Dossiers dossiers, Proposals proposals, LooseFiles terms) {
        this.files = files;
        this.dossiers = dossiers;
        this.proposals = proposals;
        this.terms = terms;
    }

    /**
     * Looks at the files that have been loose for longer than the installation's patience.
     *
     * @param now by the clock of the machine
     * @return how many files were removed
     */
    public int sweep(Instant now) {
        int removed = 0;
        List<Loose> found;
        do {
            found = files.looseBefore(now.minus(terms.kept()), AT_ONCE);
            Map<TenantId, List<Loose>> byUnit =
                    found.stream().collect(Collectors.groupingBy(Loose::unit));
            for (Map.Entry<TenantId, List<Loose>> unit : byUnit.entrySet()) {
                removed += sweep(unit.getKey(), unit.getValue());
            }
        } while (found.size() == AT_ONCE);
        return removed;
    }

    private int sweep(TenantId unit, List<Loose> loose) {
        Set<String> named =
                named(unit, loose.stream().map(Loose::file).collect(Collectors.toSet()));
        int removed = 0;
        for (Loose each : loose) {
            if (named.contains(each.file())) {
                files.settle(each);
            } else {
                files.drop(unit, each.file());
                removed++;
            }
        }
        return removed;
    }

    private Set<String> named(TenantId unit, Set<String> asked) {
        return Tenancy.call(
                new TenantScope.Work(unit, "look which papers are still named"),
                () -> {
                    Set<String> named = new HashSet<>(dossiers.named(asked));
                    named.addAll(proposals.named(asked));
                    return named;
                });
    }
}
