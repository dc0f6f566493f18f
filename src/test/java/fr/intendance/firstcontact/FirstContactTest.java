package fr.intendance.firstcontact;

import java.time.Duration;
import java.time.Instant;

import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirstContactTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant SLOT = Instant.parse("2026-11-25T09:00:00Z");

	private static final Answer BY_LINK = new Answer(How.LINK, "C-2026-0042.1", NOW);

	private final FirstContact contact = new FirstContact("E-2026-0042", NOW);

	@Test
	void keepsTheAppointmentAndWhoChoseIt() {
		this.contact.book(SLOT, BY_LINK);

		assertThat(this.contact.slot()).contains(SLOT);
		assertThat(this.contact.booking()).contains(BY_LINK);
	}

	@Test
	void doesNotMoveAnAppointmentUnasked() {
		this.contact.book(SLOT, BY_LINK);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.contact.book(SLOT.plus(Duration.ofHours(1)), BY_LINK))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409))
			.withMessageContaining("déjà réservé");
	}

	@Test
	void booksNothingOnceTheCallTookPlace() {
		this.contact.hold(FirstCallFixture.qualified(), NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contact.book(SLOT, BY_LINK))
			.withMessageContaining("a déjà eu lieu");
	}

	@Test
	void freesTheAppointmentWhenTheCallCameBeforeIt() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.hold(FirstCallFixture.qualified(), NOW);

		assertThat(this.contact.slot()).isEmpty();
	}

	@Test
	void remembersTheAppointmentThatWasKept() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.hold(FirstCallFixture.qualified(), SLOT.plus(Duration.ofMinutes(20)));

		assertThat(this.contact.slot()).contains(SLOT);
	}

	@Test
	void isHeldOnce() {
		this.contact.hold(FirstCallFixture.qualified(), NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contact.hold(FirstCallFixture.notYet(), NOW))
			.withMessageContaining("déjà noté");
		assertThat(this.contact.call()).contains(FirstCallFixture.qualified());
	}

}
