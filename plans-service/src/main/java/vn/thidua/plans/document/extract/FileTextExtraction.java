package vn.thidua.plans.document.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.FileType;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.TextExtraction;

/**
 * Trích chữ: by what the content is, not by what the name says, inside bounds of size, text and time. Whatever a parser
 * throws, also for want of memory or stack, means that the file is damaged.
 */
public final class FileTextExtraction implements TextExtraction {

    private final ExtractionLimits limits;

    public FileTextExtraction(ExtractionLimits limits) {
        this.limits = Objects.requireNonNull(limits);
    }

    @Override
    public Extraction extract(SourceFile file) {
        if (file.size() > limits.fileBytes()) {
            return tooLarge();
        }
        FutureTask<Extraction> task = new FutureTask<>(() -> guarded(file));
        Thread.ofPlatform().daemon().name("extract").start(task);
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Extraction.Refused(Reason.TOO_SLOW);
        } catch (ExecutionException broken) {
            return new Extraction.Refused(Reason.DAMAGED);
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Extraction.Refused(Reason.TOO_SLOW);
        }
    }

    private Extraction tooLarge() {
        long megabytes = limits.fileBytes() / (1024 * 1024);
        return new Extraction.Refused(
                Reason.TOO_LARGE,
                "Tệp lớn hơn %d MB. Hãy bỏ bớt hình ảnh hoặc tách phụ lục, rồi tải lại bản nhỏ hơn."
                        .formatted(megabytes));
    }

    private Extraction guarded(SourceFile file) {
        try {
            return extractNow(file);
        } catch (Stop stop) {
            return new Extraction.Refused(stop.reason());
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError
                | LinkageError broken) {
            return new Extraction.Refused(
                    ZipBombs.isBomb(broken) ? Reason.ZIP_BOMB : Reason.DAMAGED);
        }
    }

    private Extraction extractNow(SourceFile file) throws IOException, Stop {
        byte[] content;
        try (InputStream stream = file.open()) {
            content =
                    stream.readNBytes(
                            (int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1));
        }
        if (content.length > limits.fileBytes()) {
            return tooLarge();
        }
        if (content.length == 0) {
            return new Extraction.Refused(Reason.EMPTY);
        }
        return switch (ContentType.of(content, file.extension())) {
            case ContentType.Supported(FileType type) -> read(content, type);
            case ContentType.Unreadable(Reason reason, String message) ->
                    new Extraction.Refused(reason, message);
        };
    }

    private Extraction read(byte[] content, FileType type) throws IOException, Stop {
        TextSink sink = new TextSink(limits.textLength());
        extractor(type).extract(content, sink);
        ExtractedText text = new ExtractedText(sink.text());
        if (text.isBlank()) {
            return new Extraction.Refused(
                    type == FileType.PDF ? Reason.NO_TEXT_LAYER : Reason.EMPTY);
        }
        return new Extraction.Extracted(text, type);
    }

    private static Extractor extractor(FileType type) {
        return switch (type) {
            case TEXT, MARKDOWN -> new PlainTextExtractor();
            case HTML -> new HtmlExtractor();
            case DOCX -> new DocxExtractor();
            case DOC -> new DocExtractor();
            case PDF -> new PdfExtractor();
        };
    }
}
