package vn.thidua.awards.honour.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Merit;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/** Tìm khen thưởng trùng: whether a merit was awarded before, in the own unit or in another one. */
@Component
public class FindConflicts {

    /** What is to be awarded. */
    public record Proposed(SubjectId subject, AwardCode award, int year, String merit) {}

    /** An honour that says the same. */
    public record Conflict(Entry entry, Merit.Match match) {}

    /**
     * What the proposing unit may know.
     *
     * @param own in its own register
     * @param elsewhere whether there is one in another unit; which one is told to the unit above only
     */
    public record Known(List<Conflict> own, boolean elsewhere) {}

    /**
     * What a paper of a unit asks for.
     *
     * @param unit whose subject it is
     */
    public record Asked(TenantId unit, Proposed proposed) {}

    private final Subjects subjects;
    private final Honours honours;
    private final Catalogue catalogue;
    private final TenantTree tree;
    private final Clock clock;

    FindConflicts(
            Subjects subjects, Honours honours, Catalogue catalogue, TenantTree tree, Clock clock) {
        this.subjects = subjects;
        this.honours = honours;
        this.catalogue = catalogue;
        this.tree = tree;
        this.clock = clock;
    }

    /** For the unit whose subject it is: the bound one. Empty if it has no such subject. */
    public Optional<Known> forProposer(Proposed proposed) {
        return subjects.whole(proposed.subject()).map(subject -> known(proposed, subject));
    }

    private Known known(Proposed proposed, WholeSubject subject) {
        Set<String> keys = SameRecipient.foundUnder(subject);
        Set<TenantId> own = tree.continuedBy(Tenancy.tenant(), today());
        return new Known(
                conflicts(proposed, keys, honours.own(keys)),
                !conflicts(proposed, keys, honours.elsewhere(keys, own)).isEmpty());
    }

    /**
     * For a person of a unit above, who sees the matches of all units below with their names, and those of the own
     * register; each look is told to the audit log. The use case that asks has made sure that the paper lies before that
     * unit.
     *
     * @param proposer whose subject it is
     */
    public List<Conflict> forOverseer(TenantId proposer, Proposed proposed) {
        return forOverseer(List.of(new Asked(proposer, proposed))).getFirst();
    }

    /** The same for many papers, in their order; one look. */
    public List<List<Conflict>> forOverseer(List<Asked> papers) {
        return matched(
                papers,
                keys ->
                        Stream.concat(
                                        honours.own(keys).stream(),
                                        honours.below(keys, today()).stream())
                                .toList());
    }

    /** In the register of the bound unit only, for many papers of it, in their order. */
    public List<List<Conflict>> own(List<Asked> papers) {
        return matched(papers, honours::own);
    }

    private List<List<Conflict>> matched(
            List<Asked> papers, Function<Set<String>, List<Entry>> read) {
        List<Set<String>> keys = papers.stream().map(this::foundUnder).toList();
        Set<String> all = keys.stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Entry> candidates = all.isEmpty() ? List.of() : read.apply(all);
        List<List<Conflict>> matches = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            Set<String> own = keys.get(at);
            matches.add(
                    conflicts(
                            papers.get(at).proposed(),
                            own,
                            candidates.stream()
                                    .filter(entry -> !Collections.disjoint(entry.keys(), own))
                                    .toList()));
        }
        return matches;
    }

    private Set<String> foundUnder(Asked paper) {
        return Tenancy.call(
                new TenantScope.Work(paper.unit(), "recognise a subject that is nominated"),
                () ->
                        subjects.whole(paper.proposed().subject())
                                .map(SameRecipient::foundUnder)
                                .orElseGet(Set::of));
    }

    private List<Conflict> conflicts(Proposed proposed, Set<String> keys, List<Entry> candidates) {
        Merit merit =
                new Merit(
                        proposed.award(),
                        catalogue.kindOf(proposed.award()),
                        proposed.year(),
                        proposed.merit());
        return candidates.stream()
                .flatMap(
                        entry ->
                                merit
                                        .match(
                                                entry.honour(),
                                                catalogue.kindOf(entry.honour().award()),
                                                SameRecipient.isSure(keys, entry.keys()))
                                        .map(match -> new Conflict(entry, match))
                                        .stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
