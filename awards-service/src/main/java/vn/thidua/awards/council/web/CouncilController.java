package vn.thidua.awards.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.council.Council;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.CouncilMember;
import vn.thidua.awards.council.usecase.KeepCouncils;
import vn.thidua.awards.council.usecase.Outcome;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Councils of the own unit. */
@RestController
@RequestMapping("/api/awards/councils")
class CouncilController {

    record MemberJson(
            @Nullable @Size(max = 64) String id,
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 300) String post,
            @NotNull @Size(max = 300) String workplace,
            @NotNull CouncilMember.Role role,
            @Nullable @Size(max = 100) String username,
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 200) String> relatives,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        CouncilMember member() {
            return new CouncilMember(
                    Optional.ofNullable(id)
                            .filter(each -> !each.isBlank())
                            .orElseGet(() -> UUID.randomUUID().toString()),
                    name.strip(),
                    post.strip(),
                    workplace.strip(),
                    role,
                    Optional.ofNullable(username)
                            .map(String::strip)
                            .filter(each -> !each.isEmpty()),
                    relatives.stream().map(String::strip).filter(each -> !each.isEmpty()).toList(),
                    from,
                    Optional.ofNullable(to));
        }

        static MemberJson of(CouncilMember member) {
            return new MemberJson(
                    member.id(),
                    member.name(),
                    member.post(),
                    member.workplace(),
                    member.role(),
                    member.username().orElse(null),
                    member.relatives(),
                    member.from(),
                    member.to().orElse(null));
        }
    }

    record CouncilText(
            @NotNull @Size(max = 300) String name,
            @NotNull @Size(max = 100) String number,
            @NotNull LocalDate foundedOn,
            @NotNull @Size(max = 60) List<@Valid @NotNull MemberJson> members) {

        KeepCouncils.Text text() {
            return new KeepCouncils.Text(
                    name.strip(),
                    new Council.Founding(number.strip(), foundedOn),
                    members.stream().map(MemberJson::member).toList());
        }
    }

    record CouncilView(
            String id,
            long version,
            String name,
            String number,
            LocalDate foundedOn,
            List<MemberJson> members) {

        static CouncilView of(Council council) {
            return new CouncilView(
                    council.id().value(),
                    council.version(),
                    council.name(),
                    council.founding().number(),
                    council.founding().date(),
                    council.members().stream().map(MemberJson::of).toList());
        }
    }

    private final KeepCouncils councils;

    CouncilController(KeepCouncils councils) {
        this.councils = councils;
    }

    @GetMapping
    List<CouncilView> all() {
        return councils.all().stream().map(CouncilView::of).toList();
    }

    @GetMapping("/{id}")
    CouncilView one(@PathVariable String id) {
        return councils.find(new CouncilId(id)).map(CouncilView::of).orElseThrow(Answers::absent);
    }

    @PostMapping
    ResponseEntity<?> found(Caller caller, @RequestBody @Valid CouncilText text) {
        return answer(councils.found(caller, text.text()));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid CouncilText text) {
        return answer(
                councils.change(caller, new CouncilId(id), SeenVersion.in(version), text.text()));
    }

    private static ResponseEntity<?> answer(Outcome<Council> outcome) {
        return switch (outcome) {
            case Outcome.Done<Council>(var council) -> ResponseEntity.ok(CouncilView.of(council));
            case Outcome.Refused<Council>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<Council>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Council>() -> throw Answers.absent();
            case Outcome.Forbidden<Council>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }
}
