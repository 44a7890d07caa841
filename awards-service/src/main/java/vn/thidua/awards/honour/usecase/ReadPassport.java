package vn.thidua.awards.honour.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Streak;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Hộ chiếu khen thưởng: what a subject has received, and what a unit shows of it to everybody. */
@Component
public class ReadPassport {

    /**
     * The passport.
     *
     * @param own the unit's own subject; else seen from above, with what was decided and nothing more
     */
    public record Passport(boolean own, List<Entry> honours, List<Streak> streaks) {}

    /** A unit's page. */
    public record Page(TenantNode unit, List<Entry> honours) {}

    private final Subjects subjects;
    private final Honours honours;
    private final Catalogue catalogue;
    private final TenantTree tree;
    private final Clock clock;

    ReadPassport(
            Subjects subjects, Honours honours, Catalogue catalogue, TenantTree tree, Clock clock) {
        this.subjects = subjects;
        this.honours = honours;
        this.catalogue = catalogue;
        this.tree = tree;
        this.clock = clock;
    }

    /** Of a subject of the own unit, or of one below that has received something; nothing for others. */
    public Optional<Passport> passport(SubjectId id) {
        Optional<WholeSubject> own = subjects.whole(id);
        if (own.isPresent()) {
            return own.map(subject -> passport(true, honours.of(subject.ids()), subject.history()));
        }
        List<Entry> below = honours.below(Set.of("id " + id), LocalDate.now(clock));
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(passport(false, below, History.NONE));
    }

    private Passport passport(boolean own, List<Entry> entries, History history) {
        return new Passport(
                own,
                entries,
                Streak.of(
                        entries.stream().map(Entry::honour).filter(this::isTitle).toList(),
                        history));
    }

    /** Commendations are not counted by years in a row. */
    private boolean isTitle(Honour honour) {
        return catalogue.entries().stream()
                .anyMatch(
                        award ->
                                award.code().equals(honour.award())
                                        && award.kind() == Award.Kind.TITLE);
    }

    /** Empty when there is no such unit today; a unit without honours has an empty page. */
    public Optional<Page> page(String code, OptionalInt year, int limit) {
        return unit(code).map(node -> new Page(node, honours.published(node.id(), year, limit)));
    }

    /** By its official code, or by its id, which is often but not always the same. */
    private Optional<TenantNode> unit(String code) {
        LocalDate today = LocalDate.now(clock);
        return tree.nodes().stream()
                .filter(node -> node.code().equals(code) && node.existsOn(today))
                .findFirst()
                .or(() -> byId(code).filter(node -> node.existsOn(today)));
    }

    private Optional<TenantNode> byId(String code) {
        try {
            return tree.node(new TenantId(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
