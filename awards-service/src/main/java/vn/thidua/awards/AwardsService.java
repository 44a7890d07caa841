package vn.thidua.awards;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the awards service. */
@SpringBootApplication
public class AwardsService {

    static void main(String[] args) {
        SpringApplication.run(AwardsService.class, args);
    }
}
