package fr.intendance.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services whose work a second person looks at, by the firm's own rows. */
@Component
class CheckedServices {

	private final JdbcClient database;

	CheckedServices(JdbcClient database) {
		this.database = database;
	}

	boolean contains(String service) {
		return this.database.sql("select count(*) from checked_service where service = ?")
			.param(service)
			.query(Long.class)
			.single() > 0;
	}

}
