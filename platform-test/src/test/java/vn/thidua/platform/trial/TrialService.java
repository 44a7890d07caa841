package vn.thidua.platform.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;

/** The application of platform's tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TrialService {

    /** A request with rules. */
    public record Wish(@NotBlank @Size(max = 5) String name) {}

    enum Reason {
        TOO_EARLY
    }

    /** One path for each kind of trouble. */
    @RestController
    @RequestMapping("/api/trial")
    static class TrialController {

        @GetMapping("/me")
        Map<String, Object> me(Caller caller) {
            return Map.of(
                    "subject", caller.subject(),
                    "unit", caller.tenant(),
                    "roles", caller.roles(),
                    "bound", Tenancy.tenant());
        }

        @PostMapping("/wishes")
        Wish wish(@Valid @RequestBody Wish wish) {
            return wish;
        }

        @GetMapping("/numbers/{number}")
        int number(@PathVariable int number, @RequestParam(required = false) Integer size) {
            return number;
        }

        @PostMapping("/files")
        long file(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @GetMapping("/trouble/{kind}")
        ResponseEntity<ProblemDetail> trouble(@PathVariable String kind) {
            return switch (kind) {
                case "stale" -> throw new OptimisticLockingFailureException("changed");
                case "stale-value" -> ProblemType.staleVersion(7);
                case "refused" ->
                        ProblemType.REFUSED.response(Reason.TOO_EARLY, "Đợi đến ngày họp.");
                case "absent" -> throw ProblemType.NOT_FOUND.exception("Không có bản này.");
                case "down" -> throw new DataAccessResourceFailureException("no server");
                default -> throw new IllegalStateException("nobody expected this");
            };
        }
    }
}
