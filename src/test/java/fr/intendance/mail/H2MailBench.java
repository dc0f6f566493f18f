package fr.intendance.mail;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On the embedded database, in a file as the product keeps it. */
class H2MailBench extends MailBench {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url",
				() -> "jdbc:h2:file:./target/bench/%d-mails;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;WRITE_DELAY=0"
					.formatted(ProcessHandle.current().pid()));
	}

}
