package fr.intendance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Carries the clients of an office manager from the first contact to the recurring
 * report.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IntendanceApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(IntendanceApplication.class, arguments);
	}

}
