package vn.thidua.plans.plan.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.SourceDocument;
import vn.thidua.plans.plan.SourceFiles;

/** Mở văn bản gốc và phần chữ đã đọc. */
public final class ReadSource {

    private final FindPlan find;
    private final SourceFiles files;

    public ReadSource(FindPlan find, SourceFiles files) {
        this.find = find;
        this.files = files;
    }

    /**
     * The file as it was uploaded.
     *
     * @param content to be closed by the reader
     */
    public record Source(SourceDocument document, InputStream content) {}

    public Optional<Source> document(Person by, PlanId id) throws IOException {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        SourceDocument source = plan.get().source();
        return Optional.of(new Source(source, files.open(plan.get().unit(), source.fileId())));
    }

    /** The extracted text; evidence positions count its code points. */
    public Optional<String> text(Person by, PlanId id) throws IOException {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = files.open(plan.get().unit(), plan.get().source().textId())) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
