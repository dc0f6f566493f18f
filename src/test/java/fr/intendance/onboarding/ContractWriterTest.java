package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.Imprint;
import fr.intendance.document.Look;
import fr.intendance.document.Line;
import fr.intendance.document.Mentions;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.PrintedView;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.TemplatesFixture;
import fr.intendance.document.Totals;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.HoursEstimateFixture;
import fr.intendance.needsreview.Verdict;
import fr.intendance.quote.Formula;
import fr.intendance.quote.IssuedTotals;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.QuoteTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractWriterTest {

	private static final OnboardingSettings SETTINGS = new OnboardingSettings(20, 2, 4, 6, 0, 10, 3, 30, 50, 45,
			"À distance.", "Les outils du Client.", null, new OnboardingSettings.English("Remotely.", null, null));

	private static final MessageSource MESSAGES = TemplatesFixture.messages();

	private static final Mentions EXEMPT = new Mentions("TVA non applicable, art. 293 B du CGI", "", BigDecimal.ZERO,
			"", "", "");

	private static final Mentions CHARGED = new Mentions("", "", BigDecimal.valueOf(20), "", "", "");

	private final ServiceNames services = new ServiceNames(TemplatesFixture.messages());

	private final ContractWriter contract = new ContractWriter(this.services, new FirmTerms(() -> SETTINGS, MESSAGES),
			MESSAGES, () -> SETTINGS);

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@Test
	void putsWishedServicesInAndReservedOnesOut() {
		ContractView view = written(quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT));

		assertThat(view.scope()).containsExactly(
				new ScopeLine("Devis", ScopeLine.Scope.INCLUDED, "Travail administratif"),
				new ScopeLine("Facturation", ScopeLine.Scope.INCLUDED, "Sans encaissement"),
				new ScopeLine("Saisie et tenue de la comptabilité", ScopeLine.Scope.EXCLUDED,
						"Relève d’un autre professionnel\u00a0: l’expert-comptable"));
	}

	@Test
	void namesTheBillingMandateAmongItsAnnexesWhereTheFirmInvoices() {
		AgreedNeeds agreed = needs();
		AgreedNeeds without = new AgreedNeeds(agreed.specification(), agreed.services().subList(0, 1),
				agreed.excluded(), agreed.estimate(), 24, 30, Optional.empty(), Optional.empty());
		OfferedQuote quote = quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT);

		assertThat(article2(quote, agreed, Locale.FRENCH))
			.contains("confidentialité, le mandat de facturation, le devis");
		assertThat(article2(quote, without, Locale.FRENCH)).contains("confidentialité, le devis")
			.doesNotContain("mandat");
		assertThat(article2(quote, agreed, Locale.ENGLISH)).contains("agreement, the billing mandate, the quote");
		assertThat(article2(quote, without, Locale.ENGLISH)).contains("agreement, the quote").doesNotContain("mandate");
	}

	private String article2(OfferedQuote quote, AgreedNeeds agreed, Locale language) {
		ContractView view = this.contract.write(imprint(language), PartyFixture.client(), PartyFixture.signatory(),
				quote, agreed, false, false);
		String text = new PrintedView(OnboardingDocument.CONTRACT, (imprint) -> view).text(language);
		return text.substring(text.indexOf(" 2. ", text.indexOf(" 1. ")), text.indexOf(" 3. "));
	}

	@Test
	void refersToTheQuoteAndTheSpecificationItRestsOn() {
		ContractView view = written(quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT));

		assertThat(view.quote()).isEqualTo("D-2026-0001");
		assertThat(view.specification()).isEqualTo("CDC-2026-0007");
		assertThat(view.signatory()).isEqualTo(PartyFixture.signatory());
		assertThat(view.vigilance()).isTrue();
	}

	@Test
	void neitherGrantsAWithdrawalNorChoosesACourt() {
		ContractView view = written(quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT));

		assertThat(view.withdrawal()).isFalse();
		assertThat(view.court()).isEmpty();
	}

	@Test
	void takesDeadlinesFromTheSettings() {
		ContractView.Terms terms = written(quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT)).terms();

		assertThat(terms.startsOn()).isEqualTo(LocalDate.of(2027, 1, 4));
		assertThat(terms.endsOn()).isEmpty();
		assertThat(terms.trialDays()).isEqualTo(20);
		assertThat(terms.noticeMonths()).isEqualTo(2);
		assertThat(terms.validationDays()).isEqualTo(4);
		assertThat(terms.reportWorkingDay()).isEqualTo(6);
		assertThat(terms.handoverDays()).isEqualTo(10);
		assertThat(terms.place()).isEqualTo("À distance.");
	}

	@ParameterizedTest
	@CsvSource({ "PACKAGE, 126000, 5, 1436400", "HOURLY, 108000, 0, 1296000", "PREPAID, 220000, 10, 198000",
			"FIXED, 60000, 0, 60000" })
	void owesForDamageWhatAYearCostsAtMost(Formula formula, long gross, String discount, long cap) {
		ContractView view = written(quote(formula, gross, discount, 0, EXEMPT));

		assertThat(view.terms().liabilityCap()).isEqualTo(new Amount(cap));
	}

	@Test
	void showsTheDiscountAsALineSoThatTheColumnAddsUp() {
		OfferedQuote quote = quote(Formula.PACKAGE, 126000, "5", 0, EXEMPT);

		List<Line> lines = written(quote).prices().lines();

		assertThat(lines).extracting(Line::label).containsExactly("Gestion administrative", "Remise");
		assertThat(lines.get(1).total()).isEqualTo(new Amount(-6300));
		assertThat(Line.sum(lines)).isEqualTo(quote.totals().net());
	}

	@Test
	void showsNoDiscountWhereNoneWasGranted() {
		assertThat(written(quote(Formula.PACKAGE, 126000, "0", 0, EXEMPT)).prices().lines()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "0, false, ", "30, false, 37800", "30, true, 45360", "1, false, 1260", "100, true, 151200" })
	void asksForTheDepositOfWhatIsToBePaid(int percent, boolean vat, Long deposit) {
		OfferedQuote quote = quote(Formula.PACKAGE, 126000, "0", percent, vat ? CHARGED : EXEMPT);

		assertThat(written(quote).prices().deposit()).isEqualTo(Optional.ofNullable(deposit).map(Amount::new));
	}

	@ParameterizedTest
	@CsvSource({ "HOURLY, 'chaque mois, à terme échu', true", "PACKAGE, 'chaque mois, à terme échu', true",
			"PREPAID, 'en totalité, à la commande', false", "FIXED, à la fin de la mission, false" })
	void billsByFormulaAndTellsTheOverageOfMonthlyOnes(Formula formula, String billing, boolean overage) {
		ContractView.Prices prices = written(quote(formula, 126000, "0", 0, EXEMPT)).prices();

		assertThat(prices.billing()).isEqualTo(billing);
		assertThat(prices.overageRate().isPresent()).isEqualTo(overage);
		assertThat(prices.includedMinutes().isPresent()).isEqualTo(formula == Formula.PACKAGE);
		assertThat(prices.rolloverMonths()).isZero();
		assertThat(prices.unitMinutes()).isEqualTo(30);
		assertThat(prices.urgencyPercent()).isEqualTo(50);
		assertThat(prices.paymentDays()).isEqualTo(45);
	}

	@Test
	void knowsNoServiceThatIsNotReviewed() {
		assertThat(this.services.label("PAYROLL_VARIABLES", Locale.FRENCH)).isEqualTo("Éléments variables de paie");
		assertThatThrownBy(() -> this.services.label("CLEANING", Locale.FRENCH))
			.isInstanceOf(NoSuchMessageException.class);
	}

	@ParameterizedTest
	@CsvSource({ "CP, onboarding-contract, contrat-de-prestation-de-services_CP-1.pdf, service-contract_CP-1.pdf",
			"AC, onboarding-confidentiality, accord-de-confidentialite_AC-1.pdf, confidentiality-agreement_AC-1.pdf",
			"ST, onboarding-data-processing, contrat-de-sous-traitance-de-donnees_ST-1.pdf, data-processing-agreement_ST-1.pdf" })
	void countsEachDocumentInASeriesOfItsOwn(String series, String kind, String french, String english) {
		DocumentTemplate document = Stream
			.of(OnboardingDocument.CONTRACT, OnboardingDocument.CONFIDENTIALITY, OnboardingDocument.DATA_PROCESSING)
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow();

		assertThat(document.series()).isEqualTo(series);
		assertThat(TemplatesFixture.fileName(document, Locale.FRENCH, series + "-1")).isEqualTo(french);
		assertThat(TemplatesFixture.fileName(document, Locale.ENGLISH, series + "-1")).isEqualTo(english);
	}

	@Test
	void speaksToEachClientInTheFirmsOwnWordsIfItHasAny() {
		FirmTerms words = new FirmTerms(() -> SETTINGS, MESSAGES);

		assertThat(words.place(Locale.FRENCH)).isEqualTo("À distance.");
		assertThat(words.place(Locale.ENGLISH)).isEqualTo("Remotely.");
		assertThat(words.tools(Locale.ENGLISH)).isEqualTo("Les outils du Client.");
	}

	@Test
	void wordsAnEnglishContractInEnglish() {
		ContractView view = this.contract.write(imprint(Locale.ENGLISH), PartyFixture.client(),
				PartyFixture.signatory(), quote(Formula.PACKAGE, 126000, "10", 0, EXEMPT), needs(), true, false);

		assertThat(view.scope()).extracting(ScopeLine::service).contains("Quotes", "Invoicing", "Bookkeeping");
		assertThat(view.scope().get(2).detail()).startsWith("A matter for another professional: ");
		assertThat(view.prices().billing()).isEqualTo("monthly, in arrears");
		assertThat(view.prices().lines()).extracting(Line::label).endsWith("Discount");
	}

	@Test
	void hasTermsThatTheFirmNeedNotSet() {
		this.settings.run((context) -> {
			OnboardingSettings usual = context.getBean(OnboardingSettings.class);

			assertThat(usual.trialDays()).isEqualTo(30);
			assertThat(usual.unitMinutes()).isEqualTo(15);
			assertThat(usual.paymentDays()).isEqualTo(30);
			assertThat(usual.confidentialityYears()).isEqualTo(5);
			FirmTerms words = new FirmTerms(() -> usual, MESSAGES);
			assertThat(words.storage(Locale.FRENCH)).isEqualTo("France");
			assertThat(words.place(Locale.FRENCH)).startsWith("Le travail est fait à distance");
			assertThat(words.tools(Locale.ENGLISH)).startsWith("The Client gives access");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "trial-days=0", "payment-days=45", "unit-minutes=60", "report-working-day=20",
			"urgency-percent=0" })
	void takesTermsAtTheirBounds(String setting) {
		this.settings.withPropertyValues("intendance.onboarding." + setting)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "trial-days=-1", "notice-months=0", "validation-days=0", "report-working-day=0",
			"report-working-day=21", "handover-days=0", "confidentiality-years=0", "unit-minutes=0", "unit-minutes=61",
			"urgency-percent=-1", "payment-days=46", "place=", "tools=", "storage=" })
	void refusesTermsBeyondThem(String setting) {
		this.settings.withPropertyValues("intendance.onboarding." + setting)
			.run((context) -> assertThat(context).hasFailed());
	}

	private ContractView written(OfferedQuote quote) {
		return this.contract.write(imprint(), PartyFixture.client(), PartyFixture.signatory(), quote, needs(), true,
				false);
	}

	private static Imprint imprint() {
		return imprint(Locale.FRENCH);
	}

	private static Imprint imprint(Locale language) {
		return new Imprint(Optional.of("CP-2026-0003"), language, LocalDate.of(2026, 11, 23), "1",
				PartyFixture.firm().party(Locale.FRENCH), new Look("#17595c", Optional.empty()), "", Optional.empty(),
				EXEMPT);
	}

	private static AgreedNeeds needs() {
		Verdict quotes = new Verdict("QUOTES", Verdict.Ruling.OK, "Travail administratif", "", "");
		Verdict invoicing = new Verdict("INVOICING", Verdict.Ruling.WARN, "Sans encaissement", "", "");
		Verdict accounts = new Verdict("BOOKKEEPING", Verdict.Ruling.BLOCK, "Réservé", "l’expert-comptable",
				"Ord. 45-2138");
		return new AgreedNeeds("CDC-2026-0007", List.of(quotes, invoicing), List.of(accounts),
				HoursEstimateFixture.workedExample(), 24, 30, Optional.empty(), Optional.empty());
	}

	private static OfferedQuote quote(Formula formula, long gross, String discount, int deposit, Mentions mentions) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("Gestion administrative", "", BigDecimal.ONE, "mois", new Amount(gross)));
		Totals totals = Totals.of(lines, new BigDecimal(discount), mentions);
		QuoteTerms terms = new QuoteTerms(formula, BigDecimal.valueOf(30), new BigDecimal("23.26"), 30,
				Optional.of(LocalDate.of(2027, 1, 4)), new BigDecimal(discount), deposit, new Amount(4500),
				new Amount(4800), 0);
		return new OfferedQuote(new EngagementReference("E-2026-0042"), "D-2026-0001", 1, "ab".repeat(32),
				QuoteState.ACCEPTED, terms, lines, List.of(),
				new IssuedTotals(totals.net(), totals.vat(), totals.due()), LocalDate.of(2026, 12, 23),
				Optional.of("CDC-2026-0007"), Optional.empty());
	}

	@EnableConfigurationProperties(OnboardingSettings.class)
	static class Settings {

	}

}
