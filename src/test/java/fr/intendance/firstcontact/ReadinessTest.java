package fr.intendance.firstcontact;

import java.util.List;
import java.util.Set;

import fr.intendance.firstcontact.Readiness.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessTest {

	private final Readiness readiness = new Readiness(List.of(new Finding(3, "Un budget est fixé."),
			new Finding(0, "Numérisez vos documents."), new Finding(-1, "Créez un accès pour chacun.")));

	@Test
	void addsUpThePoints() {
		assertThat(this.readiness.score()).isEqualTo(2);
	}

	@Test
	void tellsWhatIsLeftToPrepare() {
		assertThat(this.readiness.homework()).containsExactly("Numérisez vos documents.",
				"Créez un accès pour chacun.");
	}

	@Test
	void comesBackFromItsRowUnchanged() {
		assertThat(Readiness.ofRow(this.readiness.toRow())).isEqualTo(this.readiness);
		assertThat(Readiness.ofRow(new Readiness(List.of()).toRow()).findings()).isEmpty();
	}

	@Test
	void namesTheSignalsLikeTheFormAndTheTable() {
		CallSignals signals = new CallSignals(Set.of(CallSignal.NAMED_CONTACT));

		assertThat(signals.inputs()).hasSize(CallSignal.values().length)
			.containsEntry("namedContact", true)
			.containsEntry("cashHolding", false);
	}

}
