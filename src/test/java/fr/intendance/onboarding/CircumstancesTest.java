package fr.intendance.onboarding;

import java.util.Optional;

import fr.intendance.engine.Refusal;
import fr.intendance.quote.SigningPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CircumstancesTest {

	@ParameterizedTest
	@CsvSource({ "OFF_PREMISES, 5, true, true", "OFF_PREMISES, 0, true, true", "OFF_PREMISES, 6, true, false",
			"OFF_PREMISES, 5, false, false", "AT_A_DISTANCE, 1, true, false", "AT_THE_FIRM, 1, true, false" })
	void grantTheRightOnlyWhereAllThreeHold(SigningPlace place, int headcount, boolean outside, boolean granted) {
		Circumstances circumstances = new Circumstances(place, Optional.of(headcount), outside);

		assertThat(circumstances.allowWithdrawal(5)).isEqualTo(granted);
	}

	@Test
	void askForTheHeadcountOnlyWhereItDecides() {
		Circumstances decides = new Circumstances(SigningPlace.OFF_PREMISES, Optional.empty(), true);
		Circumstances otherwise = new Circumstances(SigningPlace.AT_A_DISTANCE, Optional.empty(), true);

		assertThat(Refusal.of(() -> decides.allowWithdrawal(5)).field()).contains("headcount");
		assertThat(otherwise.allowWithdrawal(5)).isFalse();
	}

}
