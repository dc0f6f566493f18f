package fr.intendance;

import java.util.List;

import fr.intendance.journal.VerifyJournal;
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
		List<String> words = List.of(arguments);
		if (!words.isEmpty() && words.get(0).equals(VerifyJournal.NAME)) {
			System.exit(VerifyJournal.run(words.subList(1, words.size()), System.out::println));
		}
		SpringApplication.run(IntendanceApplication.class, arguments);
	}

}
