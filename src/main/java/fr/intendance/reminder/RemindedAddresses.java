package fr.intendance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.EmailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each address was reminded last, over all processes and engagements. */
@Component
class RemindedAddresses {

	/** A contact is reminded once in that time at most. */
	static final Duration REST = Duration.ofHours(48);

	private final JdbcClient database;

	private final BlindIndex fingerprint;

	RemindedAddresses(JdbcClient database, BlindIndex fingerprint) {
		this.database = database;
		this.fingerprint = fingerprint;
	}

	/**
	 * Keeps others from reminding this address until the transaction ends. Of two that
	 * meet an address for the first time the second fails, and is repeated by the engine.
	 * @return until when the address has its rest, if it was reminded before
	 */
	Optional<Instant> lock(EmailAddress address) {
		Optional<Optional<Instant>> known = this.database
			.sql("select last_at from reminded_address where address = ? for update")
			.param(this.fingerprint.of(address.value()))
			.query((row, index) -> Optional.ofNullable(row.getObject("last_at", OffsetDateTime.class))
				.map((last) -> last.toInstant().plus(REST)))
			.optional();
		if (known.isEmpty()) {
			this.database.sql("insert into reminded_address (address) values (?)")
				.param(this.fingerprint.of(address.value()))
				.update();
		}
		return known.flatMap((last) -> last);
	}

	void reminded(EmailAddress address, Instant now) {
		this.database.sql("update reminded_address set before_at = last_at, last_at = ? where address = ?")
			.params(now.atOffset(ZoneOffset.UTC), this.fingerprint.of(address.value()))
			.update();
	}

	/** The last reminder did not leave. */
	void notReminded(EmailAddress address) {
		this.database.sql("update reminded_address set last_at = before_at where address = ?")
			.param(this.fingerprint.of(address.value()))
			.update();
	}

}
