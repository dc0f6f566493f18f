package fr.intendance.engine;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTest {

	@Test
	void saysTheSameByItsStatus() {
		assertThat(Refused.invalid("email", "Vérifiez l’adresse.").status()).isEqualTo(400);
		assertThat(Refused.forbidden("Connectez-vous.").status()).isEqualTo(403);
		assertThat(Refused.unknown("Inconnu.").status()).isEqualTo(404);
		assertThat(Refused.conflict("Déjà fait.").status()).isEqualTo(409);
		assertThat(Refused.tooMany("Patientez.").status()).isEqualTo(429);
	}

	@Test
	void namesTheFieldWhereItWasOne() {
		assertThat(Refused.invalid("email", "Vérifiez l’adresse.").field()).contains("email");
		assertThat(Refused.conflict("Déjà fait.").field()).isEmpty();
	}

	@Test
	void isNoAccidentThatNeedsAStackTrace() {
		assertThat(Refused.conflict("Déjà fait.").getStackTrace()).isEmpty();
	}

	@Test
	void becomesABodyThatTheEngineSOwnClientsUnderstand() {
		RefusedBody body = RefusedBody.of(Refused.invalid("email", "Vérifiez l’adresse."));

		assertThat(body.message()).isEqualTo(body.title()).isEqualTo("Vérifiez l’adresse.");
		assertThat(body.field()).isEqualTo("email");
		assertThat(body.status()).isEqualTo(400);
	}

}
