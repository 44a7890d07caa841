package vn.thidua.plans.reading;

import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.FileType;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;

/** Kết quả đọc một tệp: a document with its text, or why there is none. */
public sealed interface Reading {

    /**
     * What the file says.
     *
     * @param text what the positions of all evidence refer to
     */
    record Read(PlanDocument document, ExtractedText text, FileType fileType) implements Reading {}

    /**
     * No document.
     *
     * @param message Vietnamese, says what to do next
     */
    record Refused(Reason reason, String message) implements Reading {}
}
