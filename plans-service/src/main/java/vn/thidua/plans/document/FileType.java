package vn.thidua.plans.document;

import java.util.Set;

/** Loại tệp: the kinds of files that are read. */
public enum FileType {
    TEXT("text/plain", Set.of("txt", "text")),
    MARKDOWN("text/markdown", Set.of("md", "markdown")),
    HTML("text/html", Set.of("html", "htm", "xhtml")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    DOC("application/msword", Set.of("doc")),
    PDF("application/pdf", Set.of("pdf"));

    private final String mediaType;
    private final Set<String> extensions;

    FileType(String mediaType, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without the dot. */
    public Set<String> extensions() {
        return extensions;
    }
}
