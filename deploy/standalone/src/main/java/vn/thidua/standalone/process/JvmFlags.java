package vn.thidua.standalone.process;

import java.util.List;

/** Flags that several of the processes are run with. */
public final class JvmFlags {

    /**
     * Optimises only what stays hot: ten times the calls and loops of the defaults before the second compiler
     * takes a method. All processes start on the same few cores, and with the defaults that compiler takes nearly
     * half of the time of a start for methods that are hot while starting and never again.
     */
    public static final List<String> OPTIMISED_LATE =
            List.of(
                    "-XX:Tier4InvocationThreshold=50000",
                    "-XX:Tier4MinInvocationThreshold=6000",
                    "-XX:Tier4CompileThreshold=150000",
                    "-XX:Tier4BackEdgeThreshold=400000");

    private JvmFlags() {}
}
