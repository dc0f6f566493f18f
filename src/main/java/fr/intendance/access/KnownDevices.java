package fr.intendance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices on which users signed in before. Their secret is in a cookie, its
 * fingerprint here.
 */
@Component
class KnownDevices {

	/** How long a device is known after its last sign-in. */
	static final Duration LIFE = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownDevices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether this user signed in on this device within the last year. */
	boolean knows(String user, SignInPlace place) {
		return place.device().isPresent() && this.jdbc
			.sql("select count(*) from known_device where user_id = ? and device_sha256 = ? and seen_at > ?")
			.params(user, fingerprint(place), longAgo())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * A user signed in. Devices that they left long ago are forgotten with it.
	 * @return the secret of the device, to be kept there
	 */
	@Transactional
	String remember(String user, SignInPlace place) {
		this.jdbc.sql("delete from known_device where user_id = ? and seen_at <= ?").params(user, longAgo()).update();
		boolean known = place.device().isPresent()
				&& this.jdbc.sql("update known_device set seen_at = ? where user_id = ? and device_sha256 = ?")
					.params(row(this.clock.instant()), user, fingerprint(place))
					.update() > 0;
		return known ? place.device().orElseThrow() : added(user);
	}

	private String added(String user) {
		String secret = Secret.link();
		this.jdbc.sql("insert into known_device (user_id, device_sha256, seen_at) values (?, ?, ?)")
			.params(user, Secret.fingerprint(secret), row(this.clock.instant()))
			.update();
		return secret;
	}

	private OffsetDateTime longAgo() {
		return row(this.clock.instant().minus(LIFE));
	}

	private static String fingerprint(SignInPlace place) {
		return Secret.fingerprint(place.device().orElseThrow());
	}

	private static OffsetDateTime row(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
