package vn.thidua.platform.mongo;

/**
 * A collection of the bound tenant to which is added and in which nothing is changed or removed: there is no method that
 * could.
 */
public final class AppendedCollection<T> {

    private final TenantCollection<T> documents;

    AppendedCollection(TenantCollection<T> documents) {
        this.documents = documents;
    }

    /**
     * Adds a document.
     *
     * @throws WrongTenantScope when the document is another tenant's
     * @throws org.springframework.dao.DuplicateKeyException when its id or a unique key is taken
     */
    public void append(T document) {
        documents.insert(document);
    }

    public TenantReads<T> reads() {
        return documents;
    }
}
