package vn.thidua.movements.example.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.Examples;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.KnownHonours;
import vn.thidua.movements.example.Picture;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/** Trang công khai của đơn vị: read by everybody, without signing in; only what is published now. */
@Component
public class ShowExamples {

    /** What the page shows. */
    public record Page(TenantNode unit, List<Example> examples) {}

    private final Examples examples;
    private final KnownHonours honours;
    private final TenantTree tree;
    private final Clock clock;

    ShowExamples(Examples examples, KnownHonours honours, TenantTree tree, Clock clock) {
        this.examples = examples;
        this.honours = honours;
        this.tree = tree;
        this.clock = clock;
    }

    /** Empty when there is no such unit today; a unit without examples has an empty page. */
    public Optional<Page> page(String code) {
        return unit(code).map(node -> new Page(node, shown(node)));
    }

    /** The award that it names, if that still counts. */
    public Optional<KnownHonour> honour(Example example) {
        return honours.of(example).filter(KnownHonour::counts);
    }

    public Optional<Picture> picture(String code, ExampleId id) {
        return unit(code)
                .flatMap(
                        node ->
                                shown(node).stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst()
                                        .flatMap(Example::picture)
                                        .flatMap(picture -> picture(node, picture)));
    }

    private Optional<Picture> picture(TenantNode node, String picture) {
        return inNameOf(node, () -> examples.picture(node.id(), picture));
    }

    private List<Example> shown(TenantNode node) {
        return inNameOf(node, () -> examples.shownBy(node.id()));
    }

    private static <R> R inNameOf(
            TenantNode node, ScopedValue.CallableOp<R, RuntimeException> read) {
        return Tenancy.call(new TenantScope.Work(node.id(), "show the public page"), read);
    }

    /** By its official code, or by its id, which is often but not always the same. */
    private Optional<TenantNode> unit(String code) {
        LocalDate today = LocalDate.now(clock);
        Optional<TenantNode> sameId = byId(code);
        return sameId.filter(node -> node.code().equals(code) && node.existsOn(today))
                .or(
                        () ->
                                tree.nodes().stream()
                                        .filter(node -> node.code().equals(code))
                                        .filter(node -> node.existsOn(today))
                                        .findFirst())
                .or(() -> sameId.filter(node -> node.existsOn(today)));
    }

    private Optional<TenantNode> byId(String code) {
        try {
            return tree.node(new TenantId(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
