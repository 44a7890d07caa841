package vn.thidua.awards.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đơn khiếu nại, tố cáo about an award or how it was considered.
 *
 * @param about which decision, nominee or procedure, in words
 * @param sealedParty who brings it, sealed
 * @param handler account of the leader who settles it
 * @param dueOn by when the next step is to be done; empty once it is settled, and where it falls in a year whose holidays are
 *     not known
 * @param version 0 before it is stored
 */
public record Complaint(
        ComplaintId id,
        TenantId unit,
        Kind kind,
        LocalDate receivedOn,
        String about,
        String content,
        String sealedParty,
        Optional<String> handler,
        Stage stage,
        Optional<LocalDate> dueOn,
        Optional<Settlement> settlement,
        long version) {

    /** Loại đơn. */
    public enum Kind {
        /** Khiếu nại: somebody's own right. */
        COMPLAINT,
        /** Tố cáo: a wrong that somebody reports; his name is kept from all but who settles it. */
        DENUNCIATION
    }

    /** Bước xử lý. */
    public enum Stage {
        /** Đã nhận. */
        RECEIVED,
        /** Đã thụ lý. */
        ACCEPTED,
        /** Đã giải quyết. */
        SETTLED,
        /** Không thụ lý. */
        NOT_ACCEPTED
    }

    /** Kết quả; {@code upheld}: có căn cứ. */
    public record Settlement(LocalDate on, boolean upheld, String words) {}

    /** What a person writes down who receives it. */
    public record Receipt(
            Kind kind, LocalDate receivedOn, String about, String content, Party party) {}

    public static ComplaintOutcome receive(
            ComplaintId id,
            TenantId unit,
            Receipt receipt,
            Party.Seal seal,
            ComplaintRules.DueDays due,
            LocalDate today) {
        if (receipt.party().name().isBlank()) {
            return refused(ComplaintReason.PARTY_MISSING);
        }
        if (receipt.content().isBlank()) {
            return refused(ComplaintReason.CONTENT_MISSING);
        }
        if (receipt.receivedOn().isAfter(today)) {
            return refused(ComplaintReason.RECEIVED_IN_FUTURE);
        }
        return new ComplaintOutcome.Done(
                new Complaint(
                        id,
                        unit,
                        receipt.kind(),
                        receipt.receivedOn(),
                        receipt.about(),
                        receipt.content(),
                        seal.seal(receipt.party(), id),
                        Optional.empty(),
                        Stage.RECEIVED,
                        due.toAccept(receipt.kind(), receipt.receivedOn()),
                        Optional.empty(),
                        0));
    }

    /** Whether the person settles it; only then its party may be read in a denunciation. */
    public boolean isHandledBy(String account) {
        return handler.filter(account::equals).isPresent();
    }

    /** Nhận giải quyết. */
    public ComplaintOutcome take(String leader) {
        return handler.isPresent()
                ? refused(ComplaintReason.ALREADY_TAKEN)
                : done(Optional.of(leader), stage, dueOn, settlement);
    }

    /** Thụ lý. */
    public ComplaintOutcome accept(ComplaintRules.DueDays due, LocalDate today) {
        if (handler.isEmpty()) {
            return refused(ComplaintReason.NOT_TAKEN);
        }
        return switch (stage) {
            case RECEIVED -> done(handler, Stage.ACCEPTED, due.toSettle(kind, today), settlement);
            case ACCEPTED -> refused(ComplaintReason.ALREADY_ACCEPTED);
            case SETTLED, NOT_ACCEPTED -> refused(ComplaintReason.NOT_OPEN);
        };
    }

    /** Không thụ lý, with the reason. */
    public ComplaintOutcome reject(String words, LocalDate today) {
        if (words.isBlank()) {
            return refused(ComplaintReason.WORDS_MISSING);
        }
        return switch (stage) {
            case RECEIVED ->
                    done(
                            handler,
                            Stage.NOT_ACCEPTED,
                            Optional.empty(),
                            Optional.of(new Settlement(today, false, words)));
            case ACCEPTED -> refused(ComplaintReason.ALREADY_ACCEPTED);
            case SETTLED, NOT_ACCEPTED -> refused(ComplaintReason.NOT_OPEN);
        };
    }

    /** Kết luận, quyết định giải quyết. */
    public ComplaintOutcome settle(boolean upheld, String words, LocalDate today) {
        if (words.isBlank()) {
            return refused(ComplaintReason.WORDS_MISSING);
        }
        return switch (stage) {
            case ACCEPTED ->
                    done(
                            handler,
                            Stage.SETTLED,
                            Optional.empty(),
                            Optional.of(new Settlement(today, upheld, words)));
            case RECEIVED -> refused(ComplaintReason.NOT_ACCEPTED_YET);
            case SETTLED, NOT_ACCEPTED -> refused(ComplaintReason.NOT_OPEN);
        };
    }

    private ComplaintOutcome done(
            Optional<String> by,
            Stage next,
            Optional<LocalDate> due,
            Optional<Settlement> settled) {
        return new ComplaintOutcome.Done(
                new Complaint(
                        id,
                        unit,
                        kind,
                        receivedOn,
                        about,
                        content,
                        sealedParty,
                        by,
                        next,
                        due,
                        settled,
                        version));
    }

    private static ComplaintOutcome refused(ComplaintReason reason) {
        return new ComplaintOutcome.Refused(reason);
    }
}
