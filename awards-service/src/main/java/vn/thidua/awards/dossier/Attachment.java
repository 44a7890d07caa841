package vn.thidua.awards.dossier;

import java.time.Instant;

/**
 * Giấy tờ kèm theo.
 *
 * @param file where its bytes are
 * @param field which paper it is
 * @param name as the person's file was called
 * @param type its media type, found by its content
 * @param size bytes
 */
public record Attachment(
        String file, DossierField field, String name, String type, long size, Instant at) {}
