package fr.intendance.bench;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On the embedded database, in a file as the product keeps it. */
class H2JourneyBench extends JourneyBench {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> url("product"));
	}

	@Override
	HikariDataSource another() {
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(url("bare"));
		database.setUsername("intendance");
		return database;
	}

	private static String url(String name) {
		return "jdbc:h2:file:./target/bench/%d-%s;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;WRITE_DELAY=0"
			.formatted(ProcessHandle.current().pid(), name);
	}

}
