package vn.thidua.platform.paper;

/** How long words are in print. */
@FunctionalInterface
public interface TextWidth {

    /** In millimetres. */
    double of(String words, Style style);
}
