package vn.thidua.plans.document;

/** Trích chữ từ tệp. Safe for many threads; never throws for what is in the file. */
@FunctionalInterface
public interface TextExtraction {
    Extraction extract(SourceFile file);
}
