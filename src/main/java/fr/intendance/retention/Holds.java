package fr.intendance.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.HeldEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds clients back whose term is over, while somebody sues or may (GDPR art. 17(3)(e)):
 * with a reason, by a named person, until a day.
 */
@Service
@Transactional
public class Holds implements HeldEvidence {

	private static final int MOST_YEARS = 5;

	private static final String RUNNING = " from retention_hold h where h.released_at is null and h.until_on >= ?";

	private final JdbcClient database;

	private final Engagements engagements;

	private final HistoryHolds history;

	private final Timeline timeline;

	private final Actors actors;

	private final Clock clock;

	Holds(JdbcClient database, Engagements engagements, HistoryHolds history, Timeline timeline, Actors actors,
			Clock clock) {
		this.database = database;
		this.engagements = engagements;
		this.history = history;
		this.timeline = timeline;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Holds the client of an engagement back.
	 * @throws Refused 400 naming the field, 404 for an engagement that is not there
	 */
	public void hold(EngagementReference reference, FormValues values) {
		Engagement engagement = this.engagements.visible(reference);
		String reason = values.requiredText("reason", 1000);
		LocalDate until = values.requiredDate("until");
		if (!until.isAfter(today()) || until.isAfter(today().plusYears(MOST_YEARS))) {
			throw Refused.invalid("until",
					"Choisissez un jour à venir, dans les cinq ans\u00a0: vous pourrez prolonger.");
		}
		this.database.sql(
				"insert into retention_hold (client, reference, reason, held_by, held_at, until_on) values (?, ?, ?, ?, ?, ?)")
			.params(engagement.clientId(), reference.value(), reason, this.actors.required().id(),
					this.clock.instant().atOffset(ZoneOffset.UTC), until)
			.update();
		this.history.follow(engagement.clientId());
		this.timeline.record(reference, "retention.held", until.toString());
	}

	/**
	 * Lets go.
	 * @throws Refused 404 if it is not there or was let go
	 */
	public void release(long id) {
		Hold hold = all().stream()
			.filter((one) -> one.id() == id)
			.findFirst()
			.orElseThrow(() -> Refused.unknown("Ce dossier n’est plus retenu. Rechargez la page."));
		this.database.sql("update retention_hold set released_at = ?, released_by = ? where id = ?")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), this.actors.required().id(), id)
			.update();
		this.history.follow(hold.client());
		this.timeline.record(new EngagementReference(hold.reference()), "retention.released");
	}

	/** What is held back today, what ends first before the rest. */
	@Transactional(readOnly = true)
	public List<Hold> all() {
		return this.database
			.sql("select h.id, h.client, h.reference, h.reason, h.held_by, h.held_at, h.until_on" + RUNNING
					+ " order by h.until_on, h.id")
			.param(today())
			.query((row, number) -> new Hold(row.getLong("id"), row.getString("client"), row.getString("reference"),
					row.getString("reason"), row.getString("held_by"),
					row.getObject("held_at", OffsetDateTime.class).toInstant(),
					row.getObject("until_on", LocalDate.class)))
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> engagements() {
		return this.database
			.sql("select e.reference from engagement e where e.client_id in (select h.client" + RUNNING + ")")
			.param(today())
			.query(String.class)
			.set();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
