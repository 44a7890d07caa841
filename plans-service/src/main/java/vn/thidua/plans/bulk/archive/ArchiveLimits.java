package vn.thidua.plans.bulk.archive;

/**
 * Giới hạn của tệp nén.
 *
 * @param files most files in it
 * @param fileBytes largest file in it, unpacked
 * @param allBytes most bytes of all files together, unpacked
 * @param ratio how many times larger than packed a file may be; documents of an office rarely reach twenty
 */
public record ArchiveLimits(int files, long fileBytes, long allBytes, int ratio) {

    private static final long MEGABYTE = 1024L * 1024;

    public ArchiveLimits {
        if (files <= 0 || fileBytes <= 0 || allBytes <= 0 || ratio <= 1) {
            throw new IllegalArgumentException("limits of an archive must be positive");
        }
    }

    /** 20,000 files of up to 25 MB, 4 GB together. */
    public static ArchiveLimits standard() {
        return new ArchiveLimits(20_000, 25 * MEGABYTE, 4096 * MEGABYTE, 300);
    }
}
