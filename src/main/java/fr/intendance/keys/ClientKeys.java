package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import fr.intendance.calendar.BusinessZone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what is stored of a client: what is sealed is taken out of the rows, and the key
 * destroyed, so that no copy anywhere can be read. What the law orders kept is sealed
 * anew before that, with a key that has an end of its own.
 */
@Service
@Transactional
public class ClientKeys {

	private final Keyring keys;

	private final Columns columns;

	/** Past the seals. */
	private final JdbcClient rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClientKeys(Keyring keys, Columns columns, DataSource database, ApplicationEventPublisher events, Clock clock) {
		this.keys = keys;
		this.columns = columns;
		this.rows = JdbcClient.create(database);
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes everything sealed out of the rows of a business key and of those that begin
	 * with it and a dot. Dates, states and numbers stay; rows that nobody may change lose
	 * their key only.
	 */
	public void blank(String businessKey) {
		this.columns.byTable()
			.values()
			.stream()
			.filter((sealed) -> !sealed.get(0).isFirms() && !sealed.get(0).kept())
			.forEach((sealed) -> blank(sealed, businessKey));
	}

	private void blank(List<Column> sealed, String businessKey) {
		String sets = sealed.stream()
			.map((column) -> "%1$s = case when %1$s is null then %1$s else %2$s end".formatted(column.name(),
					column.isBytes() ? ":bytes" : ":text"))
			.collect(Collectors.joining(", "));
		this.rows
			.sql("update %1$s set %2$s where %3$s = :key or %3$s like :under".formatted(sealed.get(0).table(), sets,
					sealed.get(0).owner()))
			.param("bytes", Seal.BLANK.getBytes(StandardCharsets.US_ASCII))
			.param("text", Seal.BLANK)
			.param("key", businessKey)
			.param("under", businessKey + ".%")
			.update();
	}

	/**
	 * Who holds what is kept of an engagement on a ground, up to a day in Paris.
	 * @param ground capital letters
	 * @return stands as holder in the rows that are kept
	 */
	public String keep(String engagement, String ground, LocalDate until) {
		String holder = Owner.kept(engagement, ground);
		this.rows.sql("insert into kept_key (holder, kept_until) values (?, ?)").params(holder, until).update();
		return holder;
	}

	/** Destroys what opens the rows of a business key, for good. */
	public void destroy(String businessKey) {
		this.keys.destroy(Owner.of(businessKey));
		this.events.publishEvent(new KeyDestroyed());
	}

	/** Whether that was done. */
	public boolean isDestroyed(String businessKey) {
		return this.keys.isDestroyed(Owner.of(businessKey));
	}

	/** Those of several business keys of which that was done. */
	public List<String> destroyed(List<String> businessKeys) {
		Set<String> owners = this.keys.destroyed();
		return businessKeys.stream().filter((key) -> owners.contains(Owner.of(key))).toList();
	}

	/** Destroys what was kept and whose last day is over. */
	@Scheduled(fixedRateString = "PT12H", initialDelayString = "PT10M")
	public void expire() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		this.rows.sql("select holder from kept_key where kept_until < ? and destroyed_at is null")
			.param(today)
			.query(String.class)
			.list()
			.forEach((holder) -> {
				blank(holder);
				destroy(holder);
				this.rows.sql("update kept_key set destroyed_at = current_timestamp where holder = ?")
					.param(holder)
					.update();
			});
	}

}
