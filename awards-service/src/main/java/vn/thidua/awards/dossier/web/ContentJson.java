package vn.thidua.awards.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.problem.ProblemType;

/** {@code DossierContent} of the contract. */
record ContentJson(
        @NotNull @Valid NomineeJson nominee,
        @NotNull String award,
        @NotNull @Size(max = 2000) String merit,
        @NotNull @Size(max = 50_000) String report) {

    /** {@code Nominee} of the contract. */
    record NomineeJson(
            @Nullable String subjectId,
            Award.@NotNull Subject kind,
            @NotNull @Size(max = 300) String name,
            @NotNull @Size(max = 500) String post,
            @Nullable PersonCategory category,
            @Nullable Gender gender,
            boolean enterprise,
            @Nullable @Size(max = 100) String initiativeId) {

        static NomineeJson of(Nominee nominee) {
            return new NomineeJson(
                    nominee.subject().map(SubjectId::value).orElse(null),
                    nominee.kind(),
                    nominee.name(),
                    nominee.post(),
                    nominee.category().orElse(null),
                    nominee.gender().orElse(null),
                    nominee.enterprise(),
                    nominee.initiative().orElse(null));
        }

        Nominee nominee() {
            return new Nominee(
                    Optional.ofNullable(subjectId).filter(id -> !id.isBlank()).map(SubjectId::new),
                    kind,
                    name.strip(),
                    post.strip(),
                    Optional.ofNullable(category),
                    Optional.ofNullable(gender),
                    enterprise,
                    Optional.ofNullable(initiativeId).filter(id -> !id.isBlank()));
        }
    }

    /** Without papers. */
    Content content() {
        return new Content(nominee.nominee(), code(award), merit.strip(), report, List.of());
    }

    static AwardCode code(String text) {
        try {
            return new AwardCode(text);
        } catch (IllegalArgumentException _) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Chưa chọn danh hiệu, hình thức khen thưởng. Hãy chọn trong danh mục.");
        }
    }
}
