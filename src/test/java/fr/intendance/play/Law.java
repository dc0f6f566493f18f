package fr.intendance.play;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something that holds of every engagement.
 *
 * @param sentence what holds
 * @param when when it does
 * @param broken finds the rows that break it, each by one text; may use the parameters
 * {@code reference}, {@code under} (keys that begin with it) and {@code now}
 */
record Law(String sentence, When when, String broken) {

	/** The texts of what breaks it. */
	List<String> broken(JdbcClient database, String reference, Instant now) {
		JdbcClient.StatementSpec query = database.sql(this.broken);
		if (this.broken.contains(":reference")) {
			query = query.param("reference", reference);
		}
		if (this.broken.contains(":under")) {
			query = query.param("under", reference + ".%");
		}
		if (this.broken.contains(":now")) {
			query = query.param("now", now.atOffset(ZoneOffset.UTC));
		}
		return query.query(String.class).list();
	}

	/** When a law holds. */
	enum When {

		/** After each commit. */
		ALWAYS,

		/** Once everything that is due is done. */
		AT_REST

	}

}
