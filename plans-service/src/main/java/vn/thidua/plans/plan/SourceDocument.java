package vn.thidua.plans.plan;

/**
 * Văn bản gốc: the file that a draft was made from.
 *
 * @param fileId where the bytes lie
 * @param textId where the extracted text lies
 * @param size in bytes
 * @param sha256 hexadecimal
 */
public record SourceDocument(
        String fileId,
        String textId,
        String fileName,
        String mediaType,
        long size,
        String sha256) {}
