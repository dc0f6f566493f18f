package fr.intendance.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.zaxxer.hikari.HikariDataSource;
import fr.intendance.mail.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a PostgreSQL of the same machine. */
class PostgresJourneyBench extends JourneyBench {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Postgres.register("product", registry);
	}

	@Override
	HikariDataSource another() {
		Map<String, Supplier<Object>> settings = new HashMap<>();
		Postgres.register("bare", settings::put);
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(settings.get("spring.datasource.url").get().toString());
		database.setUsername(settings.get("spring.datasource.username").get().toString());
		return database;
	}

}
