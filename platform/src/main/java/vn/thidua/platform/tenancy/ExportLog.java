package vn.thidua.platform.tenancy;

/** Where each file that a person takes away is told. Must not block the person. */
@FunctionalInterface
public interface ExportLog {

    /**
     * One download.
     *
     * @param path of the request, without its query: it names the document by its id
     */
    void tell(Caller who, String path);
}
