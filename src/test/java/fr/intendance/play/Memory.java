package fr.intendance.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.intendance.client.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How engagements were when they were last looked at, and what must not be after it. */
final class Memory {

	/** What ends what was written before. */
	private static final String STOPS = "('service.stopped', 'contract.withdrawn', 'engagement.abandoned', 'journey.ended')";

	private final JdbcClient database;

	private final Map<String, Look> looks = new HashMap<>();

	Memory(JdbcClient database) {
		this.database = database;
	}

	/** What went back since the last look, in words; empty if all is well. */
	List<String> broken(String reference) {
		Look now = look(reference);
		Look before = this.looks.put(reference, now);
		List<String> broken = new ArrayList<>();
		if (before != null && now.stage < before.stage) {
			broken.add("an engagement moves forward only: to " + Stage.values()[now.stage]);
		}
		if (before != null && before.ended && now.lastMail > before.lastMail) {
			broken.add("no mail is written after the end: " + now.lastMail);
		}
		if (before != null && now.stops > before.stops) {
			now.queued.stream()
				.filter(before.queued::contains)
				.forEach((mail) -> broken.add("no mail goes out after a stop: " + mail));
		}
		return broken;
	}

	private Look look(String reference) {
		String under = reference + ".%";
		return new Look(
				Stage
					.valueOf(this.database.sql("select stage from engagement where reference = ?")
						.param(reference)
						.query(String.class)
						.single())
					.ordinal(),
				count("select count(*) from engagement where reference = ? and ended_at is not null", reference) > 0,
				count("select count(*) from timeline_entry where event in " + STOPS + " and engagement = ?", reference),
				// whoever opens their page asks for the code themselves
				count("select coalesce(max(id), 0) from outgoing_mail where (engagement = ? or engagement like ?) "
						+ "and purpose not like 'code.%'", reference, under),
				new HashSet<>(this.database.sql(
						"select id from outgoing_mail where state = 'QUEUED' and (engagement = ? or engagement like ?)")
					.params(reference, under)
					.query(Long.class)
					.list()));
	}

	private long count(String query, Object... parameters) {
		return this.database.sql(query).params(parameters).query(Long.class).single();
	}

	/**
	 * @param stage its place on the map
	 * @param ended whether the journey is over
	 * @param stops how often something ended what was written before
	 * @param lastMail the id of the last mail that was written
	 * @param queued the mails that wait to leave
	 */
	private record Look(int stage, boolean ended, long stops, long lastMail, Set<Long> queued) {
	}

}
