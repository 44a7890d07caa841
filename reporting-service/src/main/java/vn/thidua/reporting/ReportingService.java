package vn.thidua.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process of the reporting service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ReportingService {

    static void main(String[] args) {
        SpringApplication.run(ReportingService.class, args);
    }
}
