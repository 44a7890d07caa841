package vn.thidua.plans.document;

import java.util.Set;

/** Loại tệp: the kinds of files that are read. */
public enum FileType {
    TEXT("text/plain", "txt text"),
    MARKDOWN("text/markdown", "md markdown"),
    HTML("text/html", "html htm xhtml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC("application/msword", "doc"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without the dot. */
    public Set<String> extensions() {
        return Set.of(extensions.split(" ", -1));
    }
}
