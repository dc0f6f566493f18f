package fr.intendance.onboarding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.onboarding.WelcomeView.Opening;
import fr.intendance.onboarding.WelcomeView.Rhythm;
import fr.intendance.onboarding.WelcomeView.Window;

import org.springframework.stereotype.Component;

/**
 * Issues the sheet that a client keeps at hand: who does what, when, and how to reach
 * whom.
 */
@Component
class WelcomeSheets {

	private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

	private final Documents documents;

	private final Engagements engagements;

	private final Contracts contracts;

	private final PieceRepository pieces;

	private final PieceWords words;

	private final ServiceNames services;

	private final OpeningHours openingHours;

	private final WorkingDays workingDays;

	private final AgreedTermsReader agreed;

	WelcomeSheets(Documents documents, Engagements engagements, Contracts contracts, PieceRepository pieces,
			PieceWords words, ServiceNames services, OpeningHours openingHours, WorkingDays workingDays,
			AgreedTermsReader agreed) {
		this.documents = documents;
		this.engagements = engagements;
		this.contracts = contracts;
		this.pieces = pieces;
		this.words = words;
		this.services = services;
		this.openingHours = openingHours;
		this.workingDays = workingDays;
		this.agreed = agreed;
	}

	/** The sheet for a contract that is in force; its number. */
	String issue(ClientSetup setup) {
		EngagementReference reference = setup.reference();
		Addressee client = this.engagements.addressee(reference);
		Contact contact = this.engagements.contact(this.engagements.get(reference));
		Contracts.InForce contract = this.contracts.inForce(reference).orElseThrow();
		return this.documents
			.issue(OnboardingDocument.WELCOME, client,
					(imprint) -> view(imprint, client, contact.name().value(), contract, setup))
			.number();
	}

	private WelcomeView view(Imprint imprint, Addressee client, String contact, Contracts.InForce contract,
			ClientSetup setup) {
		LocalDate startsOn = contract.startOn();
		return new WelcomeView(imprint, client.party(), contact, contract.number(), startsOn,
				services(contract, client.language()),
				new Opening(windows(client.language()), this.workingDays.closings(startsOn)),
				accesses(setup.reference(), client.language()), rhythm(contract, this.agreed.of(setup.reference())),
				setup.vigilanceNeeded());
	}

	private List<String> services(Contracts.InForce contract, Locale language) {
		return contract.services().stream().map((one) -> this.services.label(one.code(), language)).toList();
	}

	private List<Window> windows(Locale language) {
		return this.openingHours.windows()
			.stream()
			.map((one) -> new Window(time(one.opening(), language), time(one.closing(), language)))
			.toList();
	}

	private static String time(LocalTime time, Locale language) {
		return language.getLanguage().equals("en") ? ENGLISH_TIME.format(time) : FrenchDate.time(time);
	}

	private List<String> accesses(EngagementReference reference, Locale language) {
		return this.pieces.findByEngagementOrderByRank(reference.value())
			.stream()
			.filter(Piece::isOpenAccess)
			.map((one) -> this.words.label(one, language))
			.toList();
	}

	private Rhythm rhythm(Contracts.InForce contract, AgreedTerms promised) {
		YearMonth after = YearMonth.from(contract.startOn()).plusMonths(1);
		return new Rhythm(promised.reportWorkingDay(), this.workingDays.nthOf(after, promised.reportWorkingDay()),
				contract.rules().tacitDays(), promised.validationDays(), promised.paymentDays());
	}

}
