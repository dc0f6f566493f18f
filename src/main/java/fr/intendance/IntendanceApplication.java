package fr.intendance;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import fr.intendance.access.SecondFactorRemoval;
import fr.intendance.backup.Restoration;
import fr.intendance.journal.VerifyJournal;
import fr.intendance.keys.MasterKeyRotation;

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

	/** What is done from the command line instead of starting; each says how it ended. */
	private static final Map<String, ToIntFunction<List<String>>> COMMANDS = Map.of(VerifyJournal.NAME,
			(words) -> VerifyJournal.run(words, System.out::println), MasterKeyRotation.NAME,
			(words) -> MasterKeyRotation.run(words, System.out::println), SecondFactorRemoval.NAME,
			(words) -> SecondFactorRemoval.run(words, System.out::println), Restoration.NAME,
			(words) -> Restoration.run(words, System.out::println));

	public static void main(String[] arguments) {
		List<String> words = List.of(arguments);
		if (!words.isEmpty() && COMMANDS.containsKey(words.get(0))) {
			System.exit(COMMANDS.get(words.get(0)).applyAsInt(words.subList(1, words.size())));
		}
		SpringApplication.run(IntendanceApplication.class, arguments);
	}

}
