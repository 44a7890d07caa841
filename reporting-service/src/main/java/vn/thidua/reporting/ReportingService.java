package vn.thidua.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the reporting service. */
@SpringBootApplication
public class ReportingService {

    static void main(String[] args) {
        SpringApplication.run(ReportingService.class, args);
    }
}
