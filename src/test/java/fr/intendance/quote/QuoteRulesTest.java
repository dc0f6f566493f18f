package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.client.FreeText;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class QuoteRulesTest {

	private static final LocalDate TODAY = QuoteFixture.TODAY;

	private static final Map<QuoteState, Set<QuoteState>> ALLOWED = Map.of(QuoteState.ISSUED,
			EnumSet.of(QuoteState.SENT), QuoteState.SENT, EnumSet.of(QuoteState.ACCEPTED, QuoteState.DECLINED,
					QuoteState.CHANGES_ASKED, QuoteState.EXPIRED, QuoteState.TAKEN_BACK, QuoteState.WITHDRAWN));

	static Stream<Arguments> steps() {
		return Stream.of(QuoteState.values())
			.flatMap((from) -> Stream.of(QuoteState.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("steps")
	void aQuoteIsSentOnceAndAnsweredOnce(QuoteState from, QuoteState to) {
		if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
			assertThatCode(() -> QuoteRules.requireNext(from, to)).doesNotThrowAnyException();
		}
		else {
			Refused refused = Refusal.of(() -> QuoteRules.requireNext(from, to));

			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.field()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPTED, vous n’avez plus rien à faire", "DECLINED, Si vous avez changé d’avis",
			"EXPIRED, nous vous en préparerons un nouveau", "SENT, est déjà chez le client",
			"ISSUED, est déjà chez le client", "CHANGES_ASKED, vous la recevrez par courriel",
			"PREPARED, vous la recevrez par courriel", "SENT_BACK, vous la recevrez par courriel",
			"WITHDRAWN, Si votre besoin demeure" })
	void saysWhatToDoInstead(QuoteState state, String sentence) {
		Refused refused = Refusal.of(() -> QuoteRules.requireNext(state, QuoteState.PRICED));

		assertThat(refused.sentence()).contains(sentence);
	}

	@ParameterizedTest
	@EnumSource(QuoteState.class)
	void isPreparedOnlyWhenNobodyElseHasIt(QuoteState state) {
		boolean preparable = Set
			.of(QuoteState.PRICED, QuoteState.SENT_BACK, QuoteState.CHANGES_ASKED, QuoteState.TAKEN_BACK)
			.contains(state);

		assertThat(state.isPreparable()).isEqualTo(preparable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1.0", "12.5", "12.50", "499.9", "500", "5E+2" })
	void takesHoursFromOneToFiveHundred(BigDecimal hours) {
		assertThatCode(() -> QuoteRules.requireHours(hours)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.9", "500.1", "501", "1.05", "1E+9", "1E-9" })
	void refusesOtherHours(BigDecimal hours) {
		assertInvalid("hours", "entre 1 et 500", Refusal.of(() -> QuoteRules.requireHours(hours)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2026-11-24", "2027-11-23" })
	void takesAStartFromTodayToADayInAYear(LocalDate start) {
		assertThatCode(() -> QuoteRules.requireStart(start, TODAY)).doesNotThrowAnyException();
	}

	@Test
	void refusesAStartThatIsOverOrFarAway() {
		assertInvalid("startOn", "à venir", Refusal.of(() -> QuoteRules.requireStart(TODAY.minusDays(1), TODAY)));
		assertInvalid("startOn", "dans l’année",
				Refusal.of(() -> QuoteRules.requireStart(TODAY.plusYears(1).plusDays(1), TODAY)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.0", "0.5", "49.9", "50", "50.00" })
	void grantsADiscountFromNothingToHalf(BigDecimal percent) {
		assertThatCode(() -> QuoteRules.requireDiscount(percent)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.1", "50.1", "100", "5.25" })
	void grantsNoOtherDiscount(BigDecimal percent) {
		assertInvalid("discountPercent", "entre 0 et 50\u00a0%", Refusal.of(() -> QuoteRules.requireDiscount(percent)));
	}

	@Test
	void isValidFromADayToHalfAYear() {
		assertThatCode(() -> QuoteRules.requireValidity(1)).doesNotThrowAnyException();
		assertThatCode(() -> QuoteRules.requireValidity(180)).doesNotThrowAnyException();
		assertInvalid("validityDays", "entre 1 et 180", Refusal.of(() -> QuoteRules.requireValidity(0)));
		assertInvalid("validityDays", "entre 1 et 180", Refusal.of(() -> QuoteRules.requireValidity(181)));
	}

	@Test
	void isAnsweredInAnyWayOnItsLastDay() {
		Quote quote = QuoteFixture.sent();
		LocalDate last = TODAY.plusDays(30);

		assertThatCode(() -> QuoteRules.requireInTime(quote, last)).doesNotThrowAnyException();
		assertThat(Refusal.of(() -> QuoteRules.requireInTime(quote, last.plusDays(1))).sentence())
			.contains("La validité de ce devis est passée");
	}

	@Test
	void saysThatItIsAcceptedRatherThanThatItIsLate() {
		Quote quote = QuoteFixture.sent();
		quote.become(QuoteState.ACCEPTED);

		assertThatCode(() -> QuoteRules.requireInTime(quote, TODAY.plusYears(1))).doesNotThrowAnyException();
		assertThat(Refusal.of(() -> quote.become(QuoteState.DECLINED)).sentence()).contains("déjà été accepté");
	}

	@Test
	void hasNothingToAcceptBeforeAPdfExists() {
		Quote quote = QuoteFixture.approved();

		Refused refused = Refusal.of(() -> QuoteRules.requireCurrent(quote, QuoteFixture.SHA256));

		assertThat(refused.status()).isEqualTo(409);
	}

	@Test
	void tellsTheFirmWhoseTurnItIs() {
		Quote priced = QuoteFixture.priced();
		Quote sent = QuoteFixture.sent();

		Refused sendBack = Refusal.of(() -> priced.sendBack(new FreeText("Trop cher")));
		Refused approve = Refusal
			.of(() -> sent.approve(QuoteFixture.granted("0"), 30, "manager", QuoteFixture.pricing()));

		assertThat(sendBack.sentence()).isEqualTo(approve.sentence())
			.isEqualTo("Ce devis n’attend pas d’approbation : actualisez la liste de vos tâches.");
	}

	@Test
	void staysAsItWasWhenItIsRefused() {
		Quote quote = QuoteFixture.prepared();

		Refusal.of(() -> quote.approve(QuoteFixture.granted("60", QuoteOption.SET_UP), 30, "manager",
				QuoteFixture.pricing()));

		assertThat(quote.state()).isEqualTo(QuoteState.PREPARED);
		assertThat(quote.lines(true)).isEmpty();
		assertThat(quote.terms().discountPercent()).isZero();
	}

	private static void assertInvalid(String field, String sentence, Refused refused) {
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains(field);
		assertThat(refused.sentence()).contains(sentence);
	}

}
