package vn.thidua.gateway.relay.web;

import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Refuses a body whose stated length is over the limit before any of it is passed on. */
final class UploadLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final DataSize largest;
    private final ProblemWriter problems;

    UploadLimit(DataSize largest, ProblemWriter problems) {
        this.largest = largest;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        return request.servletRequest().getContentLengthLong() > largest.toBytes()
                ? problems.response(Problem.tooLarge(largest.toMegabytes() - 1))
                : next.handle(request);
    }
}
