package fr.intendance.document;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On the embedded database. */
class H2IssuingIT extends IssuingUnderCrashes {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> "jdbc:h2:mem:issuing;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
	}

}
