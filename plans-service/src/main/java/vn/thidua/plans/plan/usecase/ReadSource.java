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

    /** What was found of a plan. */
    public sealed interface Found<T> {

        record Here<T>(T content) implements Found<T> {}

        /** The plan was written here: there is no document that it was read from. */
        record Written<T>() implements Found<T> {}

        /** There is no such plan for the person who asks. */
        record Absent<T>() implements Found<T> {}
    }

    public Found<Source> document(Person by, PlanId id) throws IOException {
        return read(
                by,
                id,
                (plan, source) -> new Source(source, files.open(plan.unit(), source.fileId())));
    }

    /** The extracted text; evidence positions count its code points. */
    public Found<String> text(Person by, PlanId id) throws IOException {
        return read(
                by,
                id,
                (plan, source) -> {
                    try (InputStream content = files.open(plan.unit(), source.textId())) {
                        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    }
                });
    }

    private interface Opening<T> {
        T open(Plan plan, SourceDocument source) throws IOException;
    }

    private <T> Found<T> read(Person by, PlanId id, Opening<T> opening) throws IOException {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return new Found.Absent<>();
        }
        Optional<SourceDocument> source = plan.get().source();
        return source.isEmpty()
                ? new Found.Written<>()
                : new Found.Here<>(opening.open(plan.get(), source.get()));
    }
}
