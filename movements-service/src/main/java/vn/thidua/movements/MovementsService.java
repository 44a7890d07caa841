package vn.thidua.movements;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the movements service. */
@SpringBootApplication
public class MovementsService {

    static void main(String[] args) {
        SpringApplication.run(MovementsService.class, args);
    }
}
