package vn.thidua.plans.plan;

import java.io.IOException;
import java.nio.file.Path;
import vn.thidua.plans.document.SourceFile;

/** Đọc văn bản: from a file to what it says. */
public interface ReadDocument {

    ReadOutcome read(Path file, String name) throws IOException;

    ReadOutcome read(SourceFile file);

    /** What became of a file. */
    sealed interface ReadOutcome {

        /** The text, what was read in it, and what kind of file it is. */
        record Read(String text, String mediaType, PlanContent content, Reading reading)
                implements ReadOutcome {}

        /**
         * Nothing was read.
         *
         * @param sentence Vietnamese, says what to do next
         */
        record Refused(Enum<?> reason, String sentence) implements ReadOutcome {}
    }
}
