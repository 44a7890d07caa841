package vn.thidua.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** A province with a district and two communes, and a strange commune of another district. */
public record Land(
        String province,
        String district,
        String commune,
        String sister,
        String otherDistrict,
        String cousin) {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    /** A fresh one, known to the tree. */
    public static Land in(TenantTree tree) {
        String province = unit(tree, "Tỉnh Sông Lam", "PROVINCE", Optional.empty());
        String district = unit(tree, "Huyện Tân Phú", "DISTRICT", Optional.of(province));
        String other = unit(tree, "Thị xã Hòa Bình", "DISTRICT", Optional.of(province));
        return new Land(
                province,
                district,
                unit(tree, "Xã Minh Khai", "COMMUNE", Optional.of(district)),
                unit(tree, "Xã Đông Hải", "COMMUNE", Optional.of(district)),
                other,
                unit(tree, "Phường Bến Thủy", "COMMUNE", Optional.of(other)));
    }

    private static String unit(
            TenantTree tree, String name, String level, Optional<String> parent) {
        String id = Fresh.unit();
        tree.put(
                new TenantNode(
                        new TenantId(id),
                        id,
                        name,
                        level,
                        BEGIN,
                        Optional.empty(),
                        parent.stream()
                                .map(
                                        upper ->
                                                new TenantNode.ParentEdge(
                                                        new TenantId(upper),
                                                        BEGIN,
                                                        Optional.empty()))
                                .toList()));
        return id;
    }

    /** A unit that the others became on 1 March 2024 and that continues them. */
    public static String merged(TenantTree tree, String name, String... ended) {
        LocalDate on = LocalDate.of(2024, 3, 1);
        String heir = Fresh.unit();
        List<TenantNode> former =
                Stream.of(ended).map(id -> tree.node(new TenantId(id)).orElseThrow()).toList();
        tree.put(
                new TenantNode(
                        new TenantId(heir),
                        heir,
                        name,
                        "COMMUNE",
                        on,
                        Optional.empty(),
                        former.getFirst().parents(),
                        List.of(),
                        former.stream()
                                .map(node -> new TenantNode.Predecessor(node.id(), on, true))
                                .toList(),
                        Optional.empty()));
        former.forEach(
                node ->
                        tree.put(
                                new TenantNode(
                                        node.id(),
                                        node.code(),
                                        node.name(),
                                        node.level(),
                                        node.validFrom(),
                                        Optional.of(on),
                                        node.parents(),
                                        List.of(),
                                        List.of(),
                                        Optional.of(new TenantId(heir)))));
        return heir;
    }

    /** All of them. */
    public List<String> units() {
        return List.of(province, district, commune, sister, otherDistrict, cousin);
    }
}
