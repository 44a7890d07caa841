package vn.thidua.plans.plan;

import java.util.Optional;
import vn.thidua.plans.document.CitationRole;

/** Thay đổi liên kết: what a person wants of the links of a plan. */
public sealed interface LinkChange {

    /** The answer to the one question about the parent. */
    record Answer(IssuedPlan parent) implements LinkChange {}

    /** Không thực hiện văn bản nào của cấp trên. */
    record DeclareNone() implements LinkChange {}

    /**
     * Thêm liên kết.
     *
     * @param words what is added, as people read it
     */
    record Add(IssuedPlan parent, CitationRole role, String words, String reason)
            implements LinkChange {}

    /**
     * Chọn văn bản cho một căn cứ: also for one that has another document already.
     *
     * @param reason needed only where another document stood before
     */
    record Choose(String tie, IssuedPlan parent, String words, Optional<String> reason)
            implements LinkChange {}

    /** Gỡ liên kết. */
    record Remove(String tie, String words, String reason) implements LinkChange {}

    default Optional<IssuedPlan> newParent() {
        return switch (this) {
            case Answer(var parent) -> Optional.of(parent);
            case Add add -> Optional.of(add.parent());
            case Choose choose -> Optional.of(choose.parent());
            case DeclareNone _, Remove _ -> Optional.empty();
        };
    }

    default Change.Act act() {
        return switch (this) {
            case Answer _, DeclareNone _ -> Change.Act.PARENT_ANSWERED;
            case Add _ -> Change.Act.LINK_ADDED;
            case Choose _ -> Change.Act.LINK_CHANGED;
            case Remove _ -> Change.Act.LINK_REMOVED;
        };
    }

    /** What the history keeps: the document, then the reason. */
    default Optional<String> note() {
        return switch (this) {
            case Answer _, DeclareNone _ -> Optional.empty();
            case Add add -> Optional.of(add.words() + ". Lý do: " + add.reason());
            case Choose choose ->
                    Optional.of(
                            choose.words()
                                    + choose.reason().map(it -> ". Lý do: " + it).orElse(""));
            case Remove remove -> Optional.of(remove.words() + ". Lý do: " + remove.reason());
        };
    }

    default ParentLink.Changed of(ParentLink link) {
        return switch (this) {
            case Answer(var parent) -> link.answer(parent.address());
            case DeclareNone _ -> new ParentLink.Changed.To(ParentLink.notNeeded());
            case Add add -> link.add(add.parent().address(), add.role());
            case Choose choose -> link.choose(choose.tie(), choose.parent().address());
            case Remove remove -> link.remove(remove.tie());
        };
    }
}
