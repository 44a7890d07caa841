package vn.thidua.plans.reorganisation.usecase;

import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.plans.reorganisation.Draft;
import vn.thidua.plans.reorganisation.Order;
import vn.thidua.plans.reorganisation.Reason;
import vn.thidua.plans.reorganisation.ReformFile;
import vn.thidua.plans.reorganisation.Refusal;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisation.Act;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;

/** Lập phương án sắp xếp: from orders on a page or from a file; then its questions are answered. */
public final class PrepareReorganisation {

    private final Reorganisations reorganisations;
    private final Units units;
    private final Clock clock;

    public PrepareReorganisation(Reorganisations reorganisations, Units units, Clock clock) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What is known of it before its content.
     *
     * @param by the person's id
     */
    public record Head(
            UnitId unit, String by, String title, String legalBasis, LocalDate effective) {}

    /** What came of it. */
    public sealed interface Result {
        record Done(Reorganisation reorganisation) implements Result {}

        record Refused(List<Refusal> why) implements Result {}

        record FileRefused(List<UnitFile.BadLine> lines) implements Result {}

        record Stale() implements Result {}

        record Absent() implements Result {}
    }

    public Result fromOrders(Head head, List<Order> orders) {
        if (orders.isEmpty()) {
            return new Result.Refused(
                    List.of(
                            new Refusal(
                                    Reason.NOTHING_TO_DO,
                                    "",
                                    "Phương án chưa nêu đơn vị nào. Hãy thêm ít nhất một thay đổi.")));
        }
        return add(head, Order.draft(orders, units.tree(), head.effective()));
    }

    public Result fromFile(Head head, Reader reform, Optional<Reader> official) {
        Optional<UnitFile> after = official.map(UnitFile::read);
        if (after.isPresent() && !after.get().refused().isEmpty()) {
            return new Result.FileRefused(after.get().refused());
        }
        ReformFile file = ReformFile.read(reform, after, units.tree(), head.effective());
        return file.refused().isEmpty()
                ? add(head, file.draft())
                : new Result.FileRefused(file.refused());
    }

    private Result add(Head head, Draft draft) {
        Reorganisation prepared =
                new Reorganisation(
                        UUID.randomUUID().toString(),
                        head.unit(),
                        head.title(),
                        head.legalBasis().strip(),
                        draft,
                        Optional.empty(),
                        Optional.empty(),
                        head.by(),
                        clock.instant(),
                        1);
        reorganisations.add(prepared);
        return new Result.Done(prepared);
    }

    /**
     * Takes answers, all or none.
     *
     * @param version the one that the person has seen; empty: any
     */
    public Result answer(
            String id, Optional<Long> version, String by, Map<String, List<String>> answers) {
        Optional<Reorganisation> found = reorganisations.find(id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        Reorganisation before = found.get();
        Optional<Refusal> over = over(before);
        if (over.isPresent()) {
            return new Result.Refused(List.of(over.get()));
        }
        if (version.filter(seen -> seen != before.version()).isPresent()) {
            return new Result.Stale();
        }
        return switch (before.draft().answer(answers, units.tree())) {
            case Draft.Answered.Refused(var why) -> new Result.Refused(why);
            case Draft.Answered.Taken(var draft) ->
                    reorganisations
                            .replace(before.withDraft(draft, by, clock.instant()), Act.ANSWERED)
                            .<Result>map(Result.Done::new)
                            .orElseGet(Result.Stale::new);
        };
    }

    /**
     * Hủy phương án that has not been decided. It stays to be read, with who gave it up and why.
     *
     * @param version the one that the person has seen
     */
    public Result discard(String id, long version, String by, String reason) {
        Optional<Reorganisation> found = reorganisations.find(id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        Reorganisation before = found.get();
        Optional<Refusal> over = over(before);
        if (over.isPresent()) {
            return new Result.Refused(List.of(over.get()));
        }
        if (reason.isBlank()) {
            return new Result.Refused(
                    List.of(
                            new Refusal(
                                    Reason.REASON_MISSING,
                                    "",
                                    "Hãy ghi lý do hủy phương án, để người sau biết vì sao không thực hiện.")));
        }
        if (before.version() != version) {
            return new Result.Stale();
        }
        return reorganisations
                .replace(before.discarded(by, clock.instant(), reason.strip()), Act.DISCARDED)
                .<Result>map(Result.Done::new)
                .orElseGet(Result.Stale::new);
    }

    /** Why nothing can be done with it any more. */
    static Optional<Refusal> over(Reorganisation reorganisation) {
        return switch (reorganisation.state()) {
            case PREPARED -> Optional.empty();
            case DECIDED, CARRIED_OUT -> Optional.of(alreadyDecided());
            case DISCARDED ->
                    Optional.of(
                            new Refusal(
                                    Reason.ALREADY_DISCARDED,
                                    "",
                                    "Phương án này đã hủy, không thực hiện được nữa. Hãy lập phương án mới."));
        };
    }

    private static Refusal alreadyDecided() {
        return new Refusal(
                Reason.ALREADY_DECIDED,
                "",
                "Đợt sắp xếp này đã được quyết định thực hiện, không sửa được nữa. Hãy lập phương án mới.");
    }
}
