package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.Readiness.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirstContactGuardsTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant SLOT = Instant.parse("2026-11-25T09:00:00Z");

	private static final Answer BY_LINK = new Answer(How.LINK, "C-2026-0042.1", NOW);

	private static final Answer BY_PHONE = new Answer(How.PHONE, "manager", NOW);

	private final FirstContact contact = new FirstContact("E-2026-0042", NOW);

	@Test
	void beginsWithoutAppointmentCallOrScore() {
		assertThat(this.contact.engagement()).isEqualTo("E-2026-0042");
		assertThat(this.contact.openedAt()).isEqualTo(NOW);
		assertThat(this.contact.slot()).isEmpty();
		assertThat(this.contact.booking()).isEmpty();
		assertThat(this.contact.confirmedAt()).isEmpty();
		assertThat(this.contact.isHeld()).isFalse();
		assertThat(this.contact.call()).isEmpty();
		assertThat(this.contact.readiness()).isEmpty();
	}

	@Test
	void takesTheSameAppointmentASecondTime() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.book(SLOT, BY_PHONE);

		assertThat(this.contact.slot()).contains(SLOT);
		assertThat(this.contact.booking()).contains(BY_PHONE);
	}

	@Test
	void keepsTheFirstAppointmentWhenAnotherIsRefused() {
		this.contact.book(SLOT, BY_LINK);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contact.book(SLOT.plusSeconds(1), BY_PHONE))
			.withMessage("Un rendez-vous est déjà réservé pour cet appel.")
			.matches(Refused::isLate)
			.satisfies((refused) -> assertThat(refused.field()).isEmpty());

		assertThat(this.contact.slot()).contains(SLOT);
		assertThat(this.contact.booking()).contains(BY_LINK);
	}

	@Test
	void keepsTheAppointmentThatBeginsAtTheVeryMomentOfTheCall() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.hold(FirstCallFixture.qualified(), SLOT);

		assertThat(this.contact.slot()).contains(SLOT);
	}

	@Test
	void freesTheAppointmentWhenTheCallCameASecondEarlier() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.hold(FirstCallFixture.qualified(), SLOT.minusSeconds(1));

		assertThat(this.contact.slot()).isEmpty();
		assertThat(this.contact.booking()).contains(BY_LINK);
	}

	@Test
	void doesNotEvenTakeItsOwnAppointmentAgainAfterTheCall() {
		this.contact.book(SLOT, BY_LINK);
		this.contact.hold(FirstCallFixture.qualified(), SLOT);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contact.book(SLOT, BY_LINK))
			.withMessage("Cet appel a déjà eu lieu\u00a0: il n’y a plus de rendez-vous à réserver.")
			.matches(Refused::isLate)
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void isNotNotedASecondTimeEvenWithTheSameAnswers() {
		this.contact.hold(FirstCallFixture.notYet(), NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contact.hold(FirstCallFixture.notYet(), NOW))
			.withMessage("Cet appel est déjà noté : rechargez la page pour voir la suite.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void givesBackEveryAnswerOfTheCall() {
		this.contact.hold(FirstCallFixture.notYet(), NOW);

		FirstCall call = this.contact.call().orElseThrow();

		assertThat(call.signals().heard()).containsExactly(CallSignal.SHARED_PASSWORDS);
		assertThat(call.backlogMonths()).isEqualTo(6);
		assertThat(call.outcome()).isEqualTo(CallOutcome.NOT_YET);
		assertThat(call.reason()).contains(new FreeText("Le logiciel change en janvier."));
		assertThat(call.recontactOn()).contains(LocalDate.of(2027, 2, 1));
		assertThat(call.notes()).isEmpty();
	}

	@Test
	void remembersWhenTheAppointmentWasConfirmed() {
		this.contact.book(SLOT, BY_LINK);

		this.contact.confirmed(NOW.plusSeconds(5));

		assertThat(this.contact.confirmedAt()).contains(NOW.plusSeconds(5));
	}

	@Test
	void keepsTheFindingsInTheirOrder() {
		Readiness readiness = new Readiness(java.util.List.of(new Finding(-3, "Réservé par la loi : voyez un avocat."),
				new Finding(3, "Un budget de 500 € est fixé.")));

		this.contact.assessed(readiness);

		assertThat(this.contact.readiness()).contains(readiness);
	}

}
