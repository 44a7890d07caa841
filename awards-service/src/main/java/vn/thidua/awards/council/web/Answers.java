package vn.thidua.awards.council.web;

import org.springframework.web.ErrorResponseException;
import vn.thidua.platform.problem.ProblemType;

final class Answers {

    private Answers() {}

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có hội đồng hoặc phiên họp này trong đơn vị của bạn. Kiểm tra lại đường dẫn.");
    }
}
