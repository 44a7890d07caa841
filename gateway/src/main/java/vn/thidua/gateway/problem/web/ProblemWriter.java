package vn.thidua.gateway.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.gateway.problem.Problem;

/** One shape for every refusal: JSON below {@code /api} or where JSON is asked for, otherwise a page with a way on. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the problem; does nothing when the answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.kind().status());
        problem.retryAfter()
                .ifPresent(
                        wait ->
                                response.setHeader(
                                        HttpHeaders.RETRY_AFTER,
                                        Long.toString(Problem.wholeSeconds(wait))));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (wantsPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter()
                    .write(
                            page(
                                    problem.kind().title(),
                                    HtmlUtils.htmlEscape(problem.detail(), "UTF-8")));
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(json.writeValueAsString(body(problem)));
        }
    }

    /** The problem as the answer of a route. */
    public ServerResponse response(Problem problem) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(problem.kind().status());
        problem.retryAfter()
                .ifPresent(
                        wait ->
                                answer.header(
                                        HttpHeaders.RETRY_AFTER,
                                        Long.toString(Problem.wholeSeconds(wait))));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(problem));
    }

    private static Map<String, Object> body(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.kind().type());
        body.put("title", problem.kind().title());
        body.put("status", problem.kind().status());
        body.put("detail", problem.detail());
        return body;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = original instanceof String uri ? uri : request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private static String page(String title, String detail) {
        return """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s - Thi Đua</title>
            <style>
            body { margin: 0; background: #f3f5f3; color: #1d2b2a; font: 1rem/1.5 "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
            main { max-width: 34rem; margin: 15vh auto 0; padding: 2rem; background: #fff; border-top: 4px solid #f2c14e; border-radius: 5px; }
            h1 { margin: 0 0 .75rem; font-size: 1.375rem; color: #0f5c57; }
            a { color: #0f5c57; font-weight: 600; }
            </style>
            </head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Về trang chính</a></p></main></body>
            </html>
            """
                .formatted(title, detail);
    }
}
