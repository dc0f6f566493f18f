package fr.intendance.client;

import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StrangerLimitTest {

	private final StrangerLimit limit = new StrangerLimit();

	@Test
	void lets5AMinutePass() {
		assertThatNoException().isThrownBy(() -> spend("192.0.2.1", 5));
	}

	@Test
	void stopsWhoeverSendsOneAfterTheOther() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> spend("192.0.2.2", 50))
			.satisfies((refusal) -> assertThat(refusal.status()).isEqualTo(429));
	}

	@Test
	void stopsNobodyForAnother() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> spend("192.0.2.3", 50));

		assertThatNoException().isThrownBy(() -> spend("192.0.2.4", 5));
	}

	@Test
	void countsAHouseholdOnce() {
		for (int device = 1; device <= 10; device++) {
			this.limit.spend("enquiry", "2001:db8:1:2::" + device);
		}

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> spend("2001:db8:1:2::b", 1));
	}

	@Test
	void stopsNothingElseThatTheyDo() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> spend("192.0.2.5", 50));

		assertThatNoException().isThrownBy(() -> this.limit.spend("verification", "192.0.2.5"));
	}

	private void spend(String address, int times) {
		for (int time = 0; time < times; time++) {
			this.limit.spend("enquiry", address);
		}
	}

}
