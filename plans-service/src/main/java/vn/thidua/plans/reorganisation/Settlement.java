package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plans.reorganisation.Changes.Change;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/**
 * Rà soát phương án: settles a draft to the last id, or says all that is in its way. The tree is asked as of the eve of
 * the effective date.
 */
public final class Settlement {

    /** Also what Keycloak accepts in the attribute {@code unit} of an account. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,23}");

    private final Draft draft;
    private final UnitTree tree;
    private final Optional<UnitId> decider;
    private final LocalDate eve;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, AdministrativeUnit> onEve;
    private final List<Successor> successors;

    /** Id of each successor by its code. */
    private final Map<String, UnitId> ids = new LinkedHashMap<>();

    private final Map<UnitId, Change> changes = new LinkedHashMap<>();

    /** What came of it. */
    public sealed interface Outcome {
        record Settled(Changes changes) implements Outcome {}

        /** What is in the way, and the changes as far as they can be told. */
        record Refused(List<Refusal> why, Changes changes) implements Outcome {}

        Changes changes();
    }

    private Settlement(Draft draft, UnitTree tree, Optional<UnitId> decider) {
        this.draft = draft;
        this.tree = tree;
        this.decider = decider;
        this.eve = draft.eve();
        this.onEve = Draft.byCode(tree, eve);
        this.successors = draft.answeredSuccessors(tree);
    }

    /**
     * Settles the draft.
     *
     * @param decider the unit below which the changes must stay; empty: anywhere
     */
    public static Outcome of(Draft draft, UnitTree tree, Optional<UnitId> decider) {
        return new Settlement(draft, tree, decider).settle();
    }

    private Outcome settle() {
        if (draft.successors().isEmpty() && draft.endings().isEmpty()) {
            refuse(
                    Reason.NOTHING_TO_DO,
                    "",
                    "Phương án chưa nêu đơn vị nào. Hãy thêm ít nhất một thay đổi.");
        }
        if (!draft.open().isEmpty()) {
            refuse(
                    Reason.QUESTIONS_OPEN,
                    "",
                    "Còn "
                            + draft.open().size()
                            + " câu hỏi chưa trả lời. Hãy trả lời hết rồi thực hiện.");
        }
        successors.forEach(this::checkSuccessor);
        checkNamedTwice();
        giveIds();
        Map<UnitId, Optional<UnitId>> endings = endings();
        successors.forEach(successor -> stand(successor, endings.keySet()));
        endings.forEach((unit, heir) -> changes.put(unit, new Change.Ends(heir)));
        takeChildrenAlong(endings);
        changes.keySet().forEach(this::checkTouched);
        Changes settled = new Changes(draft.effective(), changes);
        return refusals.isEmpty()
                ? new Outcome.Settled(settled)
                : new Outcome.Refused(List.copyOf(refusals), settled);
    }

    private void refuse(Reason reason, String unit, String sentence) {
        refusals.add(new Refusal(reason, unit, sentence));
    }

    private void checkSuccessor(Successor successor) {
        String code = successor.code();
        if (!CODE.matcher(code).matches()) {
            refuse(
                    Reason.CODE_INVALID,
                    code,
                    "Mã \""
                            + code
                            + "\" chưa đúng: chỉ gồm chữ không dấu, số và gạch nối, tối đa 24 ký tự.");
        }
        if (successor.name().isBlank()) {
            refuse(
                    Reason.NAME_MISSING,
                    code,
                    "Đơn vị mã "
                            + code
                            + " chưa có tên. Hãy ghi tên đầy đủ, như \"Xã Minh Tiến\".");
        }
        successor.parts().stream().map(Successor.Part::unit).forEach(part -> inForce(part));
    }

    /** Whether the unit is there on the eve; says why not. */
    private boolean inForce(UnitId id) {
        Optional<AdministrativeUnit> unit = tree.find(id);
        if (unit.isEmpty()) {
            refuse(
                    Reason.UNIT_UNKNOWN,
                    id.value(),
                    "Không có đơn vị mã " + id + " trong danh mục. Hãy kiểm tra lại mã.");
            return false;
        }
        if (!unit.get().existsOn(eve)) {
            refuse(
                    Reason.UNIT_NOT_IN_FORCE,
                    id.value(),
                    unit.get().name()
                            + " không hoạt động vào ngày trước ngày hiệu lực. Hãy kiểm tra lại đơn vị và ngày hiệu lực.");
            return false;
        }
        return true;
    }

    private void checkNamedTwice() {
        twice(successors, Successor::code)
                .forEach(
                        code ->
                                refuse(
                                        Reason.NAMED_TWICE,
                                        code,
                                        "Mã "
                                                + code
                                                + " được nêu hai lần là đơn vị sau sắp xếp. Hãy gộp thành một thay đổi."));
        twice(draft.endings(), ending -> ending.unit().value())
                .forEach(
                        code ->
                                refuse(
                                        Reason.NAMED_TWICE,
                                        code,
                                        nameOf(new UnitId(code))
                                                + " được nêu hai lần là đơn vị kết thúc. Mỗi đơn vị chỉ được nêu trong một thay đổi."));
    }

    private static <T> Set<String> twice(List<T> all, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(key)
                .filter(value -> !seen.add(value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A successor with the code of one of its parts is that part; another one gets an id that no unit has ever had. */
    private void giveIds() {
        for (Successor successor : successors) {
            UnitId id =
                    Optional.ofNullable(onEve.get(successor.code()))
                            .map(AdministrativeUnit::id)
                            .filter(successor::hasPart)
                            .orElseGet(() -> fresh(successor.code()));
            ids.put(successor.code(), id);
        }
    }

    private UnitId fresh(String code) {
        UnitId id = new UnitId(code.isBlank() ? "-" : code);
        for (int i = 1; tree.find(id).isPresent() || ids.containsValue(id); i++) {
            id = new UnitId(code + "-" + draft.effective().getYear() + (i == 1 ? "" : "-" + i));
        }
        return id;
    }

    private Map<UnitId, Optional<UnitId>> endings() {
        Set<UnitId> goingOn = new HashSet<>(ids.values());
        Map<UnitId, Optional<String>> named = draft.namedHeirs();
        Map<UnitId, Optional<UnitId>> endings = new LinkedHashMap<>();
        if (draft.wholeTree()) {
            Map<UnitId, List<String>> owners = owners();
            for (AdministrativeUnit unit : scope()) {
                if (!goingOn.contains(unit.id())) {
                    Optional<String> heir =
                            named.getOrDefault(unit.id(), Optional.empty())
                                    .or(
                                            () ->
                                                    owners
                                                            .getOrDefault(unit.id(), List.of())
                                                            .stream()
                                                            .findFirst());
                    endings.put(unit.id(), heir(unit.id(), heir));
                }
            }
            return endings;
        }
        named.forEach(
                (unit, heir) -> {
                    if (!inForce(unit)) {
                        return;
                    }
                    if (goingOn.contains(unit)) {
                        refuse(
                                Reason.NAMED_TWICE,
                                unit.value(),
                                nameOf(unit)
                                        + " vừa kết thúc vừa tiếp tục trong cùng một phương án. Mỗi đơn vị chỉ được nêu trong một thay đổi.");
                        return;
                    }
                    endings.put(unit, heir(unit, heir));
                });
        return endings;
    }

    private Map<UnitId, List<String>> owners() {
        Map<UnitId, List<String>> owners = new HashMap<>();
        successors.forEach(
                successor ->
                        successor
                                .parts()
                                .forEach(
                                        part ->
                                                owners.computeIfAbsent(
                                                                part.unit(), _ -> new ArrayList<>())
                                                        .add(successor.code())));
        return owners;
    }

    /** All units of the provinces that the topmost successors are made of. */
    private List<AdministrativeUnit> scope() {
        Set<UnitId> tops =
                successors.stream()
                        .filter(successor -> successor.parent().isEmpty())
                        .flatMap(successor -> successor.parts().stream())
                        .map(Successor.Part::unit)
                        .collect(Collectors.toSet());
        return onEve.values().stream()
                .filter(unit -> tops.contains(tree.root(unit.id(), eve)))
                .toList();
    }

    private Optional<UnitId> heir(UnitId unit, Optional<String> code) {
        return code.flatMap(
                heir -> {
                    Optional<UnitId> found =
                            Optional.ofNullable(ids.get(heir))
                                    .or(
                                            () ->
                                                    Optional.ofNullable(onEve.get(heir))
                                                            .map(AdministrativeUnit::id));
                    if (found.isEmpty() || found.get().equals(unit)) {
                        refuse(
                                Reason.HEIR_UNKNOWN,
                                unit.value(),
                                "Đơn vị tiếp tục công việc của "
                                        + nameOf(unit)
                                        + " (mã "
                                        + heir
                                        + ") không có sau sắp xếp. Hãy chọn đơn vị khác.");
                    }
                    return found;
                });
    }

    private void stand(Successor successor, Set<UnitId> ending) {
        UnitId id = ids.get(successor.code());
        if (id == null) {
            return;
        }
        Optional.ofNullable(onEve.get(successor.code()))
                .filter(holder -> !holder.id().equals(id) && !ending.contains(holder.id()))
                .ifPresent(
                        holder ->
                                refuse(
                                        Reason.CODE_TAKEN,
                                        successor.code(),
                                        "Mã "
                                                + successor.code()
                                                + " đang là của "
                                                + holder.name()
                                                + ". Hãy dùng mã khác, hoặc đưa đơn vị đó vào các đơn vị hợp thành."));
        Optional<UnitId> parent =
                successor.parent().flatMap(code -> parent(successor, code, ending));
        changes.put(
                id,
                new Change.Stands(
                        successor.code(),
                        successor.name().strip(),
                        successor.level(),
                        parent,
                        successor.parts().stream()
                                .map(part -> new Changes.Part(part.unit(), part.whole()))
                                .toList()));
    }

    private Optional<UnitId> parent(Successor successor, String code, Set<UnitId> ending) {
        Optional<UnitId> id =
                Optional.ofNullable(ids.get(code))
                        .or(
                                () ->
                                        Optional.ofNullable(onEve.get(code))
                                                .map(AdministrativeUnit::id)
                                                .filter(unit -> !ending.contains(unit)));
        if (id.isEmpty()) {
            refuse(
                    Reason.PARENT_UNKNOWN,
                    successor.code(),
                    "Đơn vị cấp trên (mã "
                            + code
                            + ") của "
                            + successor.name()
                            + " không có sau sắp xếp. Hãy chọn đơn vị cấp trên khác.");
            return id;
        }
        Level level =
                successors.stream()
                        .filter(other -> other.code().equals(code))
                        .map(Successor::level)
                        .findFirst()
                        .or(() -> tree.find(id.get()).map(AdministrativeUnit::level))
                        .orElse(Level.COMMUNE);
        if (!level.isAbove(successor.level())) {
            refuse(
                    Reason.PARENT_LEVEL,
                    successor.code(),
                    "Đơn vị cấp trên của "
                            + successor.name()
                            + " không cao cấp hơn. Hãy chọn đơn vị cấp trên khác.");
        }
        return id;
    }

    /** Units below one that ends, of which nothing is said, go with those who go on with its work. */
    private void takeChildrenAlong(Map<UnitId, Optional<UnitId>> endings) {
        Set<UnitId> named = Set.copyOf(changes.keySet());
        for (AdministrativeUnit unit : onEve.values()) {
            Optional<UnitId> parent = unit.parentOn(eve);
            if (parent.isEmpty()
                    || !endings.containsKey(parent.get())
                    || named.contains(unit.id())) {
                continue;
            }
            Optional<UnitId> heir = endings.get(parent.get());
            if (heir == null || heir.isEmpty()) {
                refuse(
                        Reason.LEFT_WITHOUT_PARENT,
                        unit.id().value(),
                        unit.name()
                                + " còn trực thuộc "
                                + nameOf(parent.get())
                                + ", là đơn vị sẽ kết thúc. Hãy nêu đơn vị cấp trên mới của "
                                + unit.nameInSentence()
                                + ".");
                continue;
            }
            changes.put(
                    unit.id(),
                    new Change.Stands(unit.code(), unit.name(), unit.level(), heir, List.of()));
        }
    }

    private void checkTouched(UnitId id) {
        Optional<AdministrativeUnit> unit = tree.find(id);
        if (unit.isEmpty()) {
            decider.filter(home -> !within(home, changes.get(id)))
                    .ifPresent(_ -> outside(id, id.value()));
            return;
        }
        if (changesLater(unit.get())) {
            refuse(
                    Reason.LATER_CHANGE,
                    id.value(),
                    unit.get().name()
                            + " đã có thay đổi từ ngày hiệu lực trở đi nên thời gian sẽ chồng lên nhau. Hãy chọn ngày hiệu lực muộn hơn.");
        }
        decider.filter(home -> !tree.isAbove(home, id, eve))
                .ifPresent(_ -> outside(id, unit.get().name()));
    }

    private void outside(UnitId id, String name) {
        refuse(
                Reason.OUTSIDE_OWN_TREE,
                id.value(),
                name
                        + " không thuộc đơn vị của bạn. Chỉ được sắp xếp các đơn vị cấp dưới của mình.");
    }

    private boolean within(UnitId home, @org.jspecify.annotations.Nullable Change change) {
        return change instanceof Change.Stands stands
                && stands.parent()
                        .filter(
                                parent ->
                                        parent.equals(home)
                                                || changes.containsKey(parent)
                                                || tree.isAbove(home, parent, eve))
                        .isPresent();
    }

    private boolean changesLater(AdministrativeUnit unit) {
        LocalDate from = draft.effective();
        return unit.validity().until().isPresent()
                || unit.parents().stream()
                        .anyMatch(
                                edge ->
                                        !edge.validity().from().isBefore(from)
                                                || edge.validity()
                                                        .until()
                                                        .filter(end -> end.isAfter(from))
                                                        .isPresent())
                || unit.formerNames().stream().anyMatch(name -> !name.until().isBefore(from));
    }

    private String nameOf(UnitId id) {
        return tree.find(id).map(AdministrativeUnit::name).orElse("Đơn vị mã " + id);
    }
}
