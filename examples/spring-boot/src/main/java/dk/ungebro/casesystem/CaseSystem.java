package dk.ungebro.casesystem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the case system. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class CaseSystem {

    /**
     * Runs until it is stopped.
     *
     * @param arguments properties, as Spring Boot takes them
     */
    public static void main(String... arguments) {
        SpringApplication.run(CaseSystem.class, arguments);
    }
}
