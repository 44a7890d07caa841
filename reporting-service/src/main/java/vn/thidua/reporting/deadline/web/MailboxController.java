package vn.thidua.reporting.deadline.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.deadline.Mailbox;
import vn.thidua.reporting.deadline.usecase.SetMailbox;

/** Where the unit's daily mail goes. */
@RestController
@RequestMapping("/api/deadlines/mailbox")
class MailboxController {

    private static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được đổi địa chỉ nhận thư nhắc.";
    private static final String NO_ADDRESS =
            "Địa chỉ thư chưa đúng. Hãy ghi một địa chỉ như vanphong@xa.gov.vn, hoặc để trống nếu không nhận thư.";

    private final SetMailbox mailbox;

    MailboxController(SetMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    DeadlineJson.MailboxJson own(Caller caller) {
        return new DeadlineJson.MailboxJson(
                mailbox.own().map(Mailbox::address).orElse(null),
                mailbox.mailLeaves(),
                SetMailbox.mayBeSetBy(caller) ? List.of("SET") : List.of());
    }

    @PutMapping
    ResponseEntity<?> set(Caller caller, @RequestBody @Valid DeadlineJson.AddressJson address) {
        return switch (mailbox.set(caller, address.address())) {
            case DONE -> ResponseEntity.ok(own(caller));
            case FORBIDDEN -> ProblemType.FORBIDDEN.response(WORKERS_ONLY);
            case NO_ADDRESS -> ProblemType.INVALID_REQUEST.response(NO_ADDRESS);
        };
    }
}
