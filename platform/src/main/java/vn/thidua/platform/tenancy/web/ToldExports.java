package vn.thidua.platform.tenancy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.platform.tenancy.ExportLog;
import vn.thidua.platform.tenancy.Tenancy;

/** Every answer that is a file to keep has gone through here, whichever feature has made it. */
record ToldExports(ExportLog log) implements HandlerInterceptor {

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception trouble) {
        String form = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (trouble == null
                && response.getStatus() == HttpServletResponse.SC_OK
                && form != null
                && form.startsWith("attachment")) {
            Tenancy.person().ifPresent(person -> log.tell(person, request.getRequestURI()));
        }
    }
}
