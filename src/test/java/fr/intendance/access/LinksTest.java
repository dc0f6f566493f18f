package fr.intendance.access;

import java.time.Duration;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class LinksTest {

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Test
	void leadsAContactToTheirEngagement() {
		String url = this.links.to("C-1", "E-2019-0042", "report/2026-11");

		Link link = this.links.resolve(secretOf(url)).orElseThrow();

		assertThat(url).matches("http://localhost:8080/portal/[A-Za-z0-9_-]{32}/report/2026-11");
		assertThat(link.contactId()).isEqualTo("C-1");
		assertThat(link.engagement()).isEqualTo("E-2019-0042");
	}

	@Test
	void storesNothingThatOpensADoor() {
		String secret = secretOf(this.links.to("C-2", "E-2026-0043", "quote"));

		String stored = this.database.sql("select secret_sha256 from link where contact_id = 'C-2'")
			.query(String.class)
			.single();

		assertThat(stored).hasSize(64).doesNotContain(secret);
		assertThat(this.links.resolve(stored)).isEmpty();
	}

	@Test
	void givesADifferentSecretEachTime() {
		String first = this.links.to("C-3", "E-2026-0044", "quote");
		String second = this.links.to("C-3", "E-2026-0044", "quote");

		assertThat(first).isNotEqualTo(second);
		assertThat(this.links.resolve(secretOf(first))).isPresent();
		assertThat(this.links.resolve(secretOf(second))).isPresent();
	}

	@Test
	void stopsWorkingAfterAHundredAndEightyDays() {
		String secret = secretOf(this.links.to("C-4", "E-2026-0045", "quote"));

		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(179)));
		boolean before = this.links.resolve(secret).isPresent();
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(181)));
		boolean after = this.links.resolve(secret).isPresent();

		assertThat(before).isTrue();
		assertThat(after).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "../../etc/passwd", "00000000000000000000000000000000",
			"é0000000000000000000000000000000" })
	void knowsNoOtherSecret(String secret) {
		assertThat(this.links.resolve(secret)).isEmpty();
	}

	private static String secretOf(String url) {
		return url.split("/")[4];
	}

}
