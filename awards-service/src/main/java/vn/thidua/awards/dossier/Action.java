package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;

/** Việc có thể làm với hồ sơ. */
public sealed interface Action {

    /** What it is called in the contract. */
    enum Name {
        SUBMIT,
        WITHDRAW,
        RECEIVE,
        GIVE_BACK,
        APPRAISE,
        ASK,
        RECORD_OPINION,
        POST,
        OBJECT,
        ANSWER_OBJECTION,
        PUT_BEFORE_COUNCIL,
        SUBMIT_TO_SIGNER,
        FORWARD,
        DECLINE
    }

    Name name();

    /** Whether the proposing unit does it; the others are the holder's. */
    default boolean isProposers() {
        return name() == Name.SUBMIT || name() == Name.WITHDRAW;
    }

    /**
     * Trình.
     *
     * @param override why, although a condition is not met; may be blank
     */
    record Submit(String override) implements Action {
        @Override
        public Name name() {
            return Name.SUBMIT;
        }
    }

    record Withdraw(String reason) implements Action {
        @Override
        public Name name() {
            return Name.WITHDRAW;
        }
    }

    record Receive() implements Action {
        @Override
        public Name name() {
            return Name.RECEIVE;
        }
    }

    record GiveBack(List<Remark> remarks) implements Action {
        public GiveBack {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Name name() {
            return Name.GIVE_BACK;
        }
    }

    record Appraise(boolean favourable, String words) implements Action {
        @Override
        public Name name() {
            return Name.APPRAISE;
        }
    }

    record Ask(List<String> bodies, LocalDate dueOn) implements Action {
        public Ask {
            bodies = List.copyOf(bodies);
        }

        @Override
        public Name name() {
            return Name.ASK;
        }
    }

    record RecordOpinion(String body, boolean agrees, String words) implements Action {
        @Override
        public Name name() {
            return Name.RECORD_OPINION;
        }
    }

    /** Công khai for so many working days. */
    record Post(String where, int days) implements Action {
        @Override
        public Name name() {
            return Name.POST;
        }
    }

    /** Ghi nhận ý kiến phản ánh. */
    record ObjectTo(String person, String contact, String words) implements Action {
        @Override
        public Name name() {
            return Name.OBJECT;
        }
    }

    record AnswerObjection(int at, boolean upheld, String words) implements Action {
        @Override
        public Name name() {
            return Name.ANSWER_OBJECTION;
        }
    }

    record PutBeforeCouncil() implements Action {
        @Override
        public Name name() {
            return Name.PUT_BEFORE_COUNCIL;
        }
    }

    record SubmitToSigner() implements Action {
        @Override
        public Name name() {
            return Name.SUBMIT_TO_SIGNER;
        }
    }

    /** Trình cấp trên. */
    record Forward() implements Action {
        @Override
        public Name name() {
            return Name.FORWARD;
        }
    }

    record Decline(String reason) implements Action {
        @Override
        public Name name() {
            return Name.DECLINE;
        }
    }
}
