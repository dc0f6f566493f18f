package fr.intendance.access;

import java.net.URI;
import java.time.Duration;

import fr.intendance.ApplicationTest;
import fr.intendance.engine.Accounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OwingsTest {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Test
	void asksNobodyForASecondFactorUnlessTheFirmSaysSo() {
		assertThat(owings(false).of("manager")).isEmpty();
	}

	@Test
	void asksPeopleForASecondFactorWhereTheFirmSaysSo() {
		assertThat(owings(true).of("manager")).containsExactly(Owed.SECOND_FACTOR);
		assertThat(owings(true).of("administrator")).containsExactly(Owed.SECOND_FACTOR);
	}

	@Test
	void asksNoProgramForOne() {
		assertThat(owings(true).of("integrator")).isEmpty();
	}

	private Owings owings(boolean required) {
		return new Owings(this.jdbc, this.accounts, new AccessSettings(URI.create("http://localhost:8080"),
				Duration.ofDays(180), "", false, required, "preferred_username"));
	}

}
