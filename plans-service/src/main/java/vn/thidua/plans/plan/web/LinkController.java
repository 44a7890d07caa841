package vn.thidua.plans.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.plan.usecase.ChangeLinks;
import vn.thidua.platform.tenancy.Caller;

/** The documents that a plan implements, one by one. */
@RestController
@RequestMapping("/api/plans/{id}/links")
class LinkController {

    private static final String IF_MATCH = "If-Match";

    private final ChangeLinks links;
    private final Answers answers;

    LinkController(ChangeLinks links, Answers answers) {
        this.links = links;
        this.answers = answers;
    }

    record Addition(
            @NotBlank String planId, boolean response, @NotBlank @Size(max = 1000) String reason) {}

    record Choice(@NotBlank String planId, @Nullable @Size(max = 1000) String reason) {}

    record Removal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    ResponseEntity<?> add(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid Addition addition) {
        return answers.of(
                links.add(
                        Answers.target(id, version, caller),
                        Answers.id(addition.planId()),
                        addition.response() ? CitationRole.RESPONDS_TO : CitationRole.IMPLEMENTS,
                        addition.reason().strip()),
                caller);
    }

    @PutMapping("/{link}")
    ResponseEntity<?> choose(
            Caller caller,
            @PathVariable String id,
            @PathVariable String link,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid Choice choice) {
        return answers.of(
                links.choose(
                        Answers.target(id, version, caller),
                        link,
                        Answers.id(choice.planId()),
                        Optional.ofNullable(choice.reason())
                                .map(String::strip)
                                .filter(reason -> !reason.isEmpty())),
                caller);
    }

    @PostMapping("/{link}/removal")
    ResponseEntity<?> remove(
            Caller caller,
            @PathVariable String id,
            @PathVariable String link,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid Removal removal) {
        return answers.of(
                links.remove(Answers.target(id, version, caller), link, removal.reason().strip()),
                caller);
    }
}
