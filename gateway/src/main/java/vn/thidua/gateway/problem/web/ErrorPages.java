package vn.thidua.gateway.problem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.gateway.problem.Problem;

/** The last place an error comes to: in the product's words, without stack or path. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemWriter writer;

    ErrorPages(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        writer.write(request, response, problem(status instanceof Integer code ? code : 500));
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400, 405, 406, 415 -> Problem.invalidRequest();
            case 401 -> Problem.signedOut();
            case 403 -> Problem.forbidden();
            case 404 -> Problem.notFound();
            default -> Problem.unexpected();
        };
    }
}
