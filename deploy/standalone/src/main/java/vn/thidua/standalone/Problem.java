package vn.thidua.standalone;

/**
 * Something the operator has to know or mend, said in one Vietnamese sentence that tells what to do next. It
 * flies to the command line, which prints the sentence without a stack trace.
 */
public final class Problem extends RuntimeException {

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
