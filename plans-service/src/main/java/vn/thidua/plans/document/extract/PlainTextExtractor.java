package vn.thidua.plans.document.extract;

import vn.thidua.plans.document.Reason;

/** Text and Markdown: the text itself, so that positions are those of the file. */
final class PlainTextExtractor implements Extractor {

    @Override
    public void extract(byte[] content, TextSink sink) throws Stop {
        String text = Charsets.decode(content).orElseThrow(() -> new Stop(Reason.DAMAGED));
        sink.line(text);
    }
}
