package vn.thidua.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one door: login, session, routing, the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {

    static void main(String[] args) {
        SpringApplication.run(Gateway.class, args);
    }
}
