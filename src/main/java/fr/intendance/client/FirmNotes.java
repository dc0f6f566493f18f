package fr.intendance.client;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.engine.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the firm notes for itself about an engagement, in free words. They go with the
 * client: nothing of them is kept once it is erased or forgotten.
 */
@Service
@Transactional
public class FirmNotes implements Traces {

	/** The most UTF-16 units of a note. */
	public static final int LONGEST = 4000;

	private final JdbcClient database;

	private final Actors actors;

	private final Clock clock;

	FirmNotes(JdbcClient database, Actors actors, Clock clock) {
		this.database = database;
		this.actors = actors;
		this.clock = clock;
	}

	/** Whoever is signed in notes something. */
	public void write(EngagementReference reference, FreeText text) {
		this.database.sql("insert into engagement_note (engagement, text, written_by, written_at) values (?, ?, ?, ?)")
			.params(reference.value(), text.value(), this.actors.required().id(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** All of an engagement, the newest first. */
	@Transactional(readOnly = true)
	public List<FirmNote> of(EngagementReference reference) {
		return this.database
			.sql("select engagement, text, written_by, written_at from engagement_note where engagement = ?"
					+ " order by written_at desc, id desc")
			.param(reference.value())
			.query((row, number) -> new FirmNote(new FreeText(row.getString("text")), row.getString("written_by"),
					row.getObject("written_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	@Override
	public void erase(EngagementReference reference) {
		this.database.sql("delete from engagement_note where engagement = ?").param(reference.value()).update();
	}

	/**
	 * A note.
	 *
	 * @param text what it says
	 * @param by the user who wrote it
	 * @param at when, UTC
	 */
	public record FirmNote(FreeText text, String by, Instant at) {
	}

}
