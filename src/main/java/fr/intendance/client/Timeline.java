package fr.intendance.client;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.journal.Journal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened in each engagement, in the order in which it did, told for people; the
 * journal seals the same without anybody's words.
 */
@Component
@Transactional
public class Timeline {

	/** What each engagement begins with. */
	static final String BEGINNING = "enquiry.received";

	private static final String ENTRY = "insert into timeline_entry (engagement, happened_at, actor, event, about, said)"
			+ " values (?, ?, ?, ?, ?, ?)";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final Actors actors;

	private final Journal journal;

	private final Clock clock;

	Timeline(JdbcClient database, JdbcTemplate batches, Actors actors, Journal journal, Clock clock) {
		this.database = database;
		this.batches = batches;
		this.actors = actors;
		this.journal = journal;
		this.clock = clock;
	}

	/** Writes down that something happened, now and by whoever is signed in. */
	public void record(EngagementReference engagement, String event) {
		record(engagement, event, null);
	}

	/**
	 * @param event a code such as {@code quote.sent}
	 * @param about what it happened to, such as a document's number
	 */
	public void record(EngagementReference engagement, String event, String about) {
		record(engagement, event, about, new FreeText(""));
	}

	/**
	 * @param said why, in somebody's own words; may be empty
	 */
	public void record(EngagementReference engagement, String event, String about, FreeText said) {
		this.database.sql(ENTRY).params(entry(engagement, event, about, said)).update();
		this.journal.record(engagement.value(), event, about);
	}

	/** The same of several engagements, written together. */
	public void recordAll(Collection<EngagementReference> engagements, String event, String about, FreeText said) {
		if (!engagements.isEmpty()) {
			this.batches.batchUpdate(ENTRY,
					engagements.stream().map((one) -> entry(one, event, about, said).toArray()).toList());
			engagements.forEach((one) -> this.journal.record(one.value(), event, about));
		}
	}

	private List<Object> entry(EngagementReference engagement, String event, String about, FreeText said) {
		return Arrays.asList(engagement.value(), this.clock.instant().atOffset(ZoneOffset.UTC),
				this.actors.current().map(Actor::id).orElse(null), event, about,
				said.value().isBlank() ? null : said.value());
	}

	/** Whether a journal tells of an engagement, which may be erased meanwhile. */
	@Transactional(readOnly = true)
	public boolean began(EngagementReference engagement) {
		return !this.journal.of(engagement.value(), BEGINNING).isEmpty();
	}

	/** All entries of an engagement, oldest first. */
	@Transactional(readOnly = true)
	public List<TimelineEntry> of(EngagementReference engagement) {
		return this.database.sql(
				"select happened_at, actor, event, about, said from timeline_entry where engagement = ? order by happened_at, id")
			.param(engagement.value())
			.query((row, number) -> new TimelineEntry(row.getObject("happened_at", OffsetDateTime.class).toInstant(),
					row.getString("actor"), row.getString("event"), row.getString("about"),
					Optional.ofNullable(row.getString("said")).map(FreeText::new)))
			.list();
	}

}
