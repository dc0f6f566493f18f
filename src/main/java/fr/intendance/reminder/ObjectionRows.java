package fr.intendance.reminder;

import java.time.Instant;
import java.time.ZoneOffset;

import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.EmailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fingerprints of those who objected. No row is ever changed or deleted. */
@Component
class ObjectionRows {

	private final JdbcClient database;

	private final BlindIndex fingerprint;

	ObjectionRows(JdbcClient database, BlindIndex fingerprint) {
		this.database = database;
		this.fingerprint = fingerprint;
	}

	boolean stands(EmailAddress address) {
		return this.database.sql("select count(*) from objection where address = ?")
			.param(this.fingerprint.of(address.value()))
			.query(Integer.class)
			.single() > 0;
	}

	void add(EmailAddress address, Instant now) {
		this.database.sql("insert into objection (address, objected_at) values (?, ?)")
			.params(this.fingerprint.of(address.value()), now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
