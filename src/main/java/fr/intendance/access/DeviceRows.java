package fr.intendance.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the devices of contacts. */
@Repository
class DeviceRows {

	private final JdbcClient database;

	private final BlindIndex index;

	DeviceRows(JdbcClient database, BlindIndex index) {
		this.database = database;
		this.index = index;
	}

	/** Until when a device opens the pages of a contact, if it does. */
	Optional<Instant> opensUntil(String secret, Contact contact, EngagementReference reference, Instant now) {
		return this.database
			.sql("select expires_at from contact_device where device_sha256 = ? and contact_id = ? and engagement = ?"
					+ " and mailed_to = ? and expires_at > ?")
			.params(Secret.fingerprint(secret), contact.id(), reference.value(), address(contact), row(now))
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	void add(ContactDevice device, Contact contact, EngagementReference reference, Instant now) {
		this.database.sql(
				"insert into contact_device (device_sha256, contact_id, engagement, mailed_to, confirmed_at, expires_at)"
						+ " values (?, ?, ?, ?, ?, ?)")
			.params(Secret.fingerprint(device.secret()), contact.id(), reference.value(), address(contact), row(now),
					row(device.expiresAt()))
			.update();
	}

	/** What one secret opened, another opens from now on. */
	void pass(String from, String to) {
		this.database.sql("update contact_device set device_sha256 = ? where device_sha256 = ?")
			.params(Secret.fingerprint(to), Secret.fingerprint(from))
			.update();
	}

	/** The last moment at which a device opens anything. */
	Instant last(String secret) {
		return this.database.sql("select max(expires_at) from contact_device where device_sha256 = ?")
			.param(Secret.fingerprint(secret))
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/** The device opens these pages no more. */
	void remove(String secret, Contact contact, EngagementReference reference) {
		this.database.sql("delete from contact_device where device_sha256 = ? and contact_id = ? and engagement = ?")
			.params(Secret.fingerprint(secret), contact.id(), reference.value())
			.update();
	}

	/** Those that open nothing any more. */
	void removeExpired(EngagementReference reference, Instant now) {
		this.database.sql("delete from contact_device where engagement = ? and expires_at <= ?")
			.params(reference.value(), row(now))
			.update();
	}

	void removeAll(EngagementReference reference) {
		this.database.sql("delete from contact_device where engagement = ?").param(reference.value()).update();
	}

	private String address(Contact contact) {
		return this.index.of(contact.email().value());
	}

	private static OffsetDateTime row(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
