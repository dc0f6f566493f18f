package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.client.Answer;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WithdrawalRightTest {

	private static final LocalDate SIGNED = LocalDate.of(2026, 11, 24);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 8);

	private static final Answer ANSWER = new Answer(Answer.How.LINK, "contact", Instant.parse("2026-12-08T20:00:00Z"));

	private final WithdrawalRight right = new WithdrawalRight("E-2026-0042");

	@Test
	void isUsedUntilTheEveningOfItsLastDayAndOnce() {
		begin(false);

		Refused tooLate = Refusal.of(() -> withdraw(LAST.plusDays(1)));
		withdraw(LAST);
		Refused twice = Refusal.of(() -> withdraw(LAST));

		assertThat(tooLate.isLate()).isTrue();
		assertThat(tooLate.sentence()).contains("passé");
		assertThat(twice.sentence()).contains("déjà enregistrée");
		assertThat(this.right.window().orElseThrow().withdrawnAt()).contains(ANSWER.at());
	}

	@Test
	void isNoneBeforeAnythingIsSigned() {
		assertThat(Refusal.of(() -> withdraw(SIGNED)).isLate()).isTrue();
		assertThat(this.right.window()).isEmpty();
		assertThatCode(() -> this.right.requireStart(SIGNED)).doesNotThrowAnyException();
	}

	@Test
	void letsTheServiceBeginAfterItOrOnExpressRequest() {
		begin(false);
		Refused refused = Refusal.of(() -> this.right.requireStart(LAST));
		assertThatCode(() -> this.right.requireStart(LAST.plusDays(1))).doesNotThrowAnyException();

		begin(true);

		assertThat(refused.field()).contains("startOn");
		assertThat(refused.sentence()).contains("8 décembre 2026");
		assertThatCode(() -> this.right.requireStart(SIGNED)).doesNotThrowAnyException();
	}

	private void begin(boolean early) {
		this.right.begin(SIGNED, SIGNED.plusDays(8), LAST, early);
	}

	private void withdraw(LocalDate today) {
		this.right.withdraw(new PersonName("Camille Durand"), ANSWER, today);
	}

}
