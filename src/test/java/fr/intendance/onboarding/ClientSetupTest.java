package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientSetupTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final ClientSetup setup = new ClientSetup("E-2026-0042", "CP-2026-0003", "AC-2026-0003", "ST-2026-0003",
			true);

	@Test
	void isSignedOnceAndSaysSoCalmly() {
		this.setup.send();
		this.setup.sign();

		assertThat(this.setup.state()).isEqualTo(OnboardingState.SIGNED);
		assertConflict("déjà signés", this.setup::sign);
	}

	@Test
	void cannotBeSignedAfterItLapsed() {
		this.setup.send();

		boolean lapsed = this.setup.lapse();

		assertThat(lapsed).isTrue();
		assertConflict("délai de signature", this.setup::sign);
	}

	@Test
	void doesNotLapseOnceItIsSigned() {
		this.setup.send();
		this.setup.sign();

		assertThat(this.setup.lapse()).isFalse();
		assertThat(this.setup.state()).isEqualTo(OnboardingState.SIGNED);
	}

	@Test
	void nothingIsPreparedBeforeTheSignature() {
		assertConflict("n’est pas signé", () -> this.setup.heldKickOff(TODAY, new FreeText(""), "assistant", TODAY));
		assertConflict("n’est pas signé", () -> this.setup.ready(TODAY, "manager", TODAY));
		assertConflict("pas encore confirmée", this.setup::activate);
	}

	@Test
	void owesTheMeetingAndTheAttestationUntilTheyAreDone() {
		this.setup.send();
		this.setup.sign();
		boolean owed = this.setup.owesKickOff() && this.setup.owesVigilance();

		this.setup.heldKickOff(TODAY, new FreeText("Priorité aux relances."), "assistant", TODAY);
		this.setup.sentVigilance(TODAY.minusDays(1), "assistant", TODAY);

		assertThat(owed).isTrue();
		assertThat(this.setup.owesKickOff() || this.setup.owesVigilance()).isFalse();
	}

	@Test
	void refusesDaysThatCannotBe() {
		this.setup.send();
		this.setup.sign();

		assertRefused("heldOn", () -> this.setup.heldKickOff(TODAY.plusDays(1), null, "assistant", TODAY));
		assertRefused("sentOn", () -> this.setup.sentVigilance(TODAY.minusYears(2), "assistant", TODAY));
		assertRefused("startOn", () -> this.setup.ready(TODAY.minusMonths(2), "manager", TODAY));
	}

	@Test
	void asksForEveryPointOfTheSecondLook() {
		assertThatCode(() -> new Checklist(true, true, true, true).requireAll()).doesNotThrowAnyException();
		assertRefused("piecesReceived", () -> new Checklist(false, true, true, false).requireAll());
		assertRefused("firstMonthPlanned", () -> new Checklist(true, true, true, false).requireAll());
	}

	@Test
	void signsExactlyWhatWasIssued() {
		Signature signature = signature(Set.of(SigningConsent.values()));

		assertThatCode(() -> signature.requireSame(Map.of("CP-2026-0003", "ab", "AC-2026-0003", "cd")))
			.doesNotThrowAnyException();
		assertConflict("remplacés", () -> signature.requireSame(Map.of("CP-2026-0003", "ab", "AC-2026-0003", "ef")));
		assertConflict("remplacés", () -> signature.requireSame(Map.of("CP-2026-0003", "ab")));
	}

	@Test
	void asksForEveryBoxByLinkAndKeepsWhichWereTicked() {
		Signature bare = signature(Set.of(SigningConsent.CONTRACT_READ));

		assertRefused("ANNEXES_READ", () -> bare.requireConsents(Answer.How.LINK));
		assertThatCode(() -> bare.requireConsents(Answer.How.PAPER)).doesNotThrowAnyException();
		assertThat(bare.ticked()).containsExactly("CONTRACT_READ");
		assertThat(bare.fingerprints()).isEqualTo("AC-2026-0003 cd\nCP-2026-0003 ab");
	}

	private static Signature signature(Set<SigningConsent> consents) {
		return new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), consents,
				Map.of("CP-2026-0003", "ab", "AC-2026-0003", "cd"));
	}

	private static void assertRefused(String field, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.field()).contains(field));
	}

	private static void assertConflict(String sentence, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.sentence()).contains(sentence);
		});
	}

}
