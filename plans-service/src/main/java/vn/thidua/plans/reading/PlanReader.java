package vn.thidua.plans.reading;

import java.util.Objects;
import java.util.Optional;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.FileType;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.TextExtraction;
import vn.thidua.plans.lint.LintContext;
import vn.thidua.plans.lint.Linter;

/**
 * Đọc văn bản: from a file to {@code plan-document/1}. The one entry of the importer; holds no state, safe for many
 * threads; whatever is in the file, the answer is a {@link Reading}, never an exception.
 */
public final class PlanReader {

    private final TextExtraction extraction;
    private final Linter linter;

    public PlanReader(TextExtraction extraction, Linter linter) {
        this.extraction = Objects.requireNonNull(extraction);
        this.linter = Objects.requireNonNull(linter);
    }

    public Reading read(SourceFile file, ReadingContext context) {
        return switch (extraction.extract(file)) {
            case Extraction.Refused(Reason reason, String message) ->
                    new Reading.Refused(reason, message);
            case Extraction.Extracted(ExtractedText text, FileType type) ->
                    read(file.name(), text, type, context);
        };
    }

    /** Reads a text that is extracted already. */
    public Reading read(
            String fileName, ExtractedText text, FileType type, ReadingContext context) {
        try {
            PlanText plan = PlanText.of(text);
            Optional<Reason> refusal = Recognition.refusal(plan);
            if (refusal.isPresent()) {
                return new Reading.Refused(refusal.get(), refusal.get().message());
            }
            PlanDocument document = new DocumentReading(plan, fileName).document();
            return new Reading.Read(
                    document.with(linter.findings(document, text, LintContext.of(context.today()))),
                    text,
                    type);
        } catch (StackOverflowError | RuntimeException unreadable) {
            // whatever a hostile text does to a grammar, its sender gets an answer; the caller logs
            // refusals
            return new Reading.Refused(Reason.DAMAGED, Reason.DAMAGED.message());
        }
    }
}
