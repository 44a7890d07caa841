package vn.thidua.plans.bulk;

import java.util.Optional;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/**
 * Tệp trong đợt nhập, with what became of it.
 *
 * @param path as it lay in the folder or the archive
 * @param size in bytes
 * @param sha256 hexadecimal; empty for one that was never opened
 * @param asks whether a person has to look at the draft before it can be recorded
 */
public record BatchFile(
        String id,
        BatchId batch,
        UnitId unit,
        String path,
        long size,
        String sha256,
        Fate fate,
        boolean asks) {

    /** What became of a file. */
    public sealed interface Fate {

        /** Đang đọc: it has its turn, or had it when everything stopped. */
        record Reading() implements Fate {}

        /**
         * Đã thành dự thảo.
         *
         * @param remark why it could not be recorded, when that was tried
         */
        record Drafted(PlanId plan, Optional<Remark> remark) implements Fate {
            public Drafted(PlanId plan) {
                this(plan, Optional.empty());
            }
        }

        /** Đã có: the same bytes are a plan already. */
        record Known(PlanId plan) implements Fate {}

        /**
         * Chờ trả lời: it was read, but a person has to say whether it shall become a draft.
         *
         * @param fileId where its bytes lie
         * @param like the plan that it seems to repeat
         */
        record Held(Question question, String sentence, String fileId, Optional<PlanId> like)
                implements Fate {}

        /** Không nhận. */
        record Refused(String reason, String sentence) implements Fate {}

        /** Bỏ qua: a person has said so. */
        record Dropped() implements Fate {}

        /** Đã ghi nhận là văn bản đã ban hành. */
        record Recorded(PlanId plan) implements Fate {}
    }

    /**
     * Lý do chưa ghi nhận được.
     *
     * @param version the version of the draft of which this was said; another one may do better
     */
    public record Remark(String sentence, long version) {}

    /** Why a file is held. */
    public enum Question {
        SAME_NUMBER,
        OTHER_UNIT,
        NOT_A_PLAN
    }

    /** The names that lists and the store use. */
    public enum FateName {
        READING,
        DRAFTED,
        KNOWN,
        HELD,
        REFUSED,
        DROPPED,
        RECORDED
    }

    public FateName fateName() {
        return switch (fate) {
            case Fate.Reading _ -> FateName.READING;
            case Fate.Drafted _ -> FateName.DRAFTED;
            case Fate.Known _ -> FateName.KNOWN;
            case Fate.Held _ -> FateName.HELD;
            case Fate.Refused _ -> FateName.REFUSED;
            case Fate.Dropped _ -> FateName.DROPPED;
            case Fate.Recorded _ -> FateName.RECORDED;
        };
    }

    /** The plan that it became or is. */
    public Optional<PlanId> plan() {
        return switch (fate) {
            case Fate.Drafted(var plan, _) -> Optional.of(plan);
            case Fate.Known(var plan) -> Optional.of(plan);
            case Fate.Recorded(var plan) -> Optional.of(plan);
            case Fate.Held _, Fate.Refused _, Fate.Dropped _, Fate.Reading _ -> Optional.empty();
        };
    }

    public BatchFile with(Fate other, boolean nowAsks) {
        return new BatchFile(id, batch, unit, path, size, sha256, other, nowAsks);
    }

    /** One path of a batch is one file, however often it is sent. */
    public static String id(BatchId batch, String path) {
        return batch + "." + Digest.of(path).substring(0, 32);
    }
}
