package vn.thidua.plans.document.extract;

import java.io.IOException;

/** Reads the text of one type of file. Whatever it throws means that the file is damaged, but for {@link Stop}. */
@FunctionalInterface
interface Extractor {
    void extract(byte[] content, TextSink sink) throws IOException, Stop;
}
