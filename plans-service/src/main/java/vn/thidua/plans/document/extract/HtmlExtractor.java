package vn.thidua.plans.document.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.thidua.plans.document.Reason;

/** HTML: blocks become lines, tables become rows; scripts, styles and the frame of a site are left out. */
final class HtmlExtractor implements Extractor {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "li",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "section",
                    "article",
                    "main",
                    "body",
                    "blockquote",
                    "center",
                    "dd",
                    "dt",
                    "dl",
                    "fieldset",
                    "address",
                    "hr",
                    "header",
                    "figure",
                    "figcaption");

    private static final int DEEPEST = 400;

    @Override
    public void extract(byte[] content, TextSink sink) throws Stop {
        String markup = Charsets.decode(content).orElseThrow(() -> new Stop(Reason.DAMAGED));
        Document document = Jsoup.parse(markup);
        document.select("script,style,noscript,nav,iframe,svg,form,template,head,button").remove();
        Lines lines = new Lines(sink);
        walk(document.body(), lines, 0);
        lines.end();
    }

    private static void walk(Node node, Lines lines, int depth) throws Stop {
        if (depth > DEEPEST) {
            throw new Stop(Reason.DAMAGED);
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                lines.append(words.getWholeText());
            } else if (child instanceof Element element) {
                element(element, lines, depth);
            }
        }
    }

    private static void element(Element element, Lines lines, int depth) throws Stop {
        String name = element.normalName();
        if (name.equals("br")) {
            lines.end();
            return;
        }
        if (name.equals("table") && element.select("table").size() == 1) {
            lines.end();
            lines.sink.table(rows(element));
            return;
        }
        if (name.equals("pre")) {
            lines.end();
            lines.asWritten(element.wholeText());
            return;
        }
        boolean block = BLOCKS.contains(name) || name.equals("tr") || name.equals("td");
        if (block) {
            lines.end();
        }
        if (name.equals("li")) {
            lines.append(marker(element));
        }
        walk(element, lines, depth + 1);
        if (block) {
            lines.end();
        }
    }

    private static String marker(Element item) {
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            return (item.elementSiblingIndex() + 1) + ". ";
        }
        return item.text().startsWith("-") ? "" : "- ";
    }

    private static List<List<List<String>>> rows(Element table) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<List<String>> cells = new ArrayList<>();
            for (Element cell : row.select("th,td")) {
                cells.add(paragraphs(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> paragraphs(Element cell) {
        List<String> result = new ArrayList<>();
        for (String line : cell.wholeText().split("\n", -1)) {
            String words = line.replaceAll("[\\s\u00A0]+", " ").strip();
            if (!words.isEmpty()) {
                result.add(words);
            }
        }
        return result;
    }

    /** Collects words to lines; white space of the markup is one space. */
    private static final class Lines {
        private final TextSink sink;
        private final StringBuilder line = new StringBuilder();

        Lines(TextSink sink) {
            this.sink = sink;
        }

        void append(String words) {
            line.append(words.replaceAll("[ \t\r\n]+", " "));
        }

        /** Text whose own line ends, blank lines and tabs carry the layout. */
        void asWritten(String text) throws Stop {
            for (String words : text.lines().toList()) {
                sink.line(words.stripTrailing());
            }
        }

        void end() throws Stop {
            String words = line.toString().strip();
            if (!words.isEmpty()) {
                sink.line(words);
            }
            line.setLength(0);
        }
    }
}
