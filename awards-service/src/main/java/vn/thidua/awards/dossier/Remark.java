package vn.thidua.awards.dossier;

/**
 * Ý kiến đối với một mục: why this field came back.
 *
 * @param words what to do
 */
public record Remark(DossierField field, String words) {}
