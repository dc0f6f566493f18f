package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SetupGuardsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final FreeText NOTES = new FreeText("");

	/** The only state in which each verb is allowed. */
	private static final Map<String, OnboardingState> ALLOWED = Map.of("send", OnboardingState.DRAWN_UP, "sign",
			OnboardingState.SENT, "heldKickOff", OnboardingState.SIGNED, "sentVigilance", OnboardingState.SIGNED,
			"ready", OnboardingState.SIGNED, "activate", OnboardingState.READY);

	static Stream<Arguments> verbsInEachState() {
		return Stream.of(OnboardingState.values())
			.flatMap((state) -> ALLOWED.keySet().stream().sorted().map((verb) -> Arguments.of(state, verb)));
	}

	@ParameterizedTest
	@MethodSource("verbsInEachState")
	void doesOneThingAfterTheOther(OnboardingState state, String verb) {
		ClientSetup setup = in(state);

		if (ALLOWED.get(verb) == state) {
			assertThatCode(verbs(setup).get(verb)).doesNotThrowAnyException();
		}
		else {
			Refused refused = Refusal.of(verbs(setup).get(verb));

			assertThat(refused.status()).isEqualTo(409);
			assertThat(setup.state()).isEqualTo(state);
		}
	}

	@ParameterizedTest
	@CsvSource({ "SENT, send, sont déjà partis à la signature", "UNSIGNED, sign, nous vous renverrons les documents",
			"SIGNED, sign, sont déjà signés", "ACTIVE, sign, sont déjà signés", "SENT, heldKickOff, n’est pas signé",
			"READY, heldKickOff, déjà confirmée", "SENT, sentVigilance, n’est pas signé",
			"ACTIVE, activate, n’est pas encore confirmée" })
	void saysWhyItCannotBe(OnboardingState state, String verb, String sentence) {
		assertThat(Refusal.of(verbs(in(state)).get(verb)).sentence()).contains(sentence);
	}

	@ParameterizedTest
	@EnumSource(OnboardingState.class)
	void lapsesOnlyWhileTheClientIsToSign(OnboardingState state) {
		ClientSetup setup = in(state);

		boolean lapsed = setup.lapse();

		assertThat(lapsed).isEqualTo(state == OnboardingState.SENT);
		assertThat(setup.state()).isEqualTo(lapsed ? OnboardingState.UNSIGNED : state);
	}

	@Test
	void takesDaysFromAYearAgoUntilToday() {
		ClientSetup setup = in(OnboardingState.SIGNED);

		assertThatCode(() -> setup.heldKickOff(TODAY.minusYears(1), NOTES, "assistant", TODAY))
			.doesNotThrowAnyException();
		assertThatCode(() -> setup.sentVigilance(TODAY, "assistant", TODAY)).doesNotThrowAnyException();
		assertInvalid("heldOn", "Indiquez une date passée",
				() -> setup.heldKickOff(TODAY.minusYears(1).minusDays(1), NOTES, "assistant", TODAY));
		assertInvalid("sentOn", "Indiquez une date passée",
				() -> setup.sentVigilance(TODAY.plusDays(1), "assistant", TODAY));
	}

	@Test
	void beginsAMonthAgoAtTheEarliestAndInAYearAtTheLatest() {
		assertThatCode(() -> in(OnboardingState.SIGNED).ready(TODAY.minusMonths(1), "manager", TODAY))
			.doesNotThrowAnyException();
		assertThatCode(() -> in(OnboardingState.SIGNED).ready(TODAY.plusYears(1), "manager", TODAY))
			.doesNotThrowAnyException();
		assertInvalid("startOn", "date de début proche",
				() -> in(OnboardingState.SIGNED).ready(TODAY.minusMonths(1).minusDays(1), "manager", TODAY));
		assertInvalid("startOn", "date de début proche",
				() -> in(OnboardingState.SIGNED).ready(TODAY.plusYears(1).plusDays(1), "manager", TODAY));
	}

	@Test
	void keepsTheFirstDayOnceItIsConfirmed() {
		ClientSetup setup = in(OnboardingState.SIGNED);
		boolean before = setup.startsOn().isPresent();

		setup.ready(TODAY.plusDays(1), "manager", TODAY);

		assertThat(before).isFalse();
		assertThat(setup.startsOn()).contains(TODAY.plusDays(1));
	}

	@Test
	void owesNoAttestationWhereNoneIsNeeded() {
		ClientSetup small = new ClientSetup("E-2026-0042", "CP-2026-0003", "AC-2026-0003", "ST-2026-0003", false);

		assertThat(small.owesVigilance()).isFalse();
		assertThat(small.owesKickOff()).isTrue();
		assertThat(small.numbers()).containsExactly("CP-2026-0003", "AC-2026-0003", "ST-2026-0003");
	}

	@Test
	void hasAMandateSignedWhereTheFirmInvoices() {
		ClientSetup setup = new ClientSetup("E-2026-0042", "CP-2026-0003", "AC-2026-0003", "ST-2026-0003", false);

		setup.mandate("MF-2026-0001");

		assertThat(setup.numbers()).endsWith("MF-2026-0001").startsWith("CP-2026-0003").hasSize(4);
	}

	@ParameterizedTest
	@CsvSource({ "1, piecesReceived", "2, accessWorking", "3, contactConfirmed", "4, firstMonthPlanned" })
	void namesTheFirstPointThatIsOpen(int open, String field) {
		Checklist checklist = new Checklist(open != 1, open != 2, open != 3, open != 4);

		assertInvalid(field, "Ce point est à régler", checklist::requireAll);
	}

	@ParameterizedTest
	@EnumSource(SigningConsent.class)
	void asksForEveryBoxByLinkAndForNoneOnPaper(SigningConsent missing) {
		Set<SigningConsent> ticked = new java.util.HashSet<>(Set.of(SigningConsent.values()));
		ticked.remove(missing);
		Signature signature = signature(ticked);

		assertInvalid(missing.name(), "Cochez cette case pour signer.",
				() -> signature.requireConsents(Answer.How.LINK));
		assertThatCode(() -> signature.requireConsents(Answer.How.PAPER)).doesNotThrowAnyException();
		assertThatCode(() -> signature.requireConsents(Answer.How.PHONE)).doesNotThrowAnyException();
	}

	@Test
	void evidenceTellsWhoSignedWhatAndHow() {
		Answer answer = new Answer(Answer.How.LINK, "C-2026-0042.1", Instant.parse("2026-11-23T09:00:00Z"));

		ContractSignature row = ContractSignature.of(new EngagementReference("E-2026-0042"),
				signature(Set.of(SigningConsent.values())), "J’ai lu.\nJ’accepte.", answer);

		assertThat(row.engagement()).isEqualTo("E-2026-0042");
		assertThat(row.consents().lines()).containsExactly("J’ai lu.", "J’accepte.");
		assertThat(row.documents().lines()).containsExactly("AC-2026-0003 cd", "CP-2026-0003 ab");
		assertThat(row.givenAt()).isEqualTo(answer.at());
		assertThat(row.toString()).doesNotContain("Camille", "gérante");
	}

	@Test
	void refusesDocumentsThatWereNeverIssuedAndAnEmptyHand() {
		Signature signature = signature(Set.of());
		Map<String, String> issued = new LinkedHashMap<>(signature.documents());
		issued.put("ST-2026-0003", "ef");

		assertThat(Refusal.of(() -> signature.requireSame(issued)).status()).isEqualTo(409);
		assertThat(Refusal.of(() -> signature.requireSame(Map.of())).sentence()).contains("rechargez la page");
	}

	private static void assertInvalid(String field, String sentence, ThrowingCallable verb) {
		Refused refused = Refusal.of(verb);

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains(field);
		assertThat(refused.sentence()).contains(sentence);
	}

	private static Map<String, ThrowingCallable> verbs(ClientSetup setup) {
		return Map.of("send", setup::send, "sign", setup::sign, "heldKickOff",
				() -> setup.heldKickOff(TODAY, NOTES, "assistant", TODAY), "sentVigilance",
				() -> setup.sentVigilance(TODAY, "assistant", TODAY), "ready",
				() -> setup.ready(TODAY, "manager", TODAY), "activate", setup::activate);
	}

	private static ClientSetup in(OnboardingState state) {
		ClientSetup setup = new ClientSetup("E-2026-0042", "CP-2026-0003", "AC-2026-0003", "ST-2026-0003", true);
		if (state == OnboardingState.DRAWN_UP) {
			return setup;
		}
		setup.send();
		if (state == OnboardingState.UNSIGNED) {
			setup.lapse();
		}
		if (Set.of(OnboardingState.SIGNED, OnboardingState.READY, OnboardingState.ACTIVE, OnboardingState.WITHDRAWN)
			.contains(state)) {
			setup.sign();
		}
		if (state == OnboardingState.READY || state == OnboardingState.ACTIVE) {
			setup.ready(TODAY, "manager", TODAY);
		}
		if (state == OnboardingState.ACTIVE) {
			setup.activate();
		}
		if (state == OnboardingState.WITHDRAWN) {
			setup.withdraw();
		}
		return setup;
	}

	private static Signature signature(Set<SigningConsent> consents) {
		return new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), consents,
				Map.of("CP-2026-0003", "ab", "AC-2026-0003", "cd"));
	}

}
