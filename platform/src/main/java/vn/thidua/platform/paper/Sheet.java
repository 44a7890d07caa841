package vn.thidua.platform.paper;

import java.util.List;

/**
 * Bản trình bày: the document and its annexes, each beginning on a new page with page numbers of its own.
 *
 * @param title for the file's properties
 */
public record Sheet(String title, PageForm page, List<List<Block>> sections) {
    public Sheet {
        sections = List.copyOf(sections);
    }
}
