package vn.thidua.plans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the plans service. */
@SpringBootApplication
public class PlansService {

    static void main(String[] args) {
        SpringApplication.run(PlansService.class, args);
    }
}
