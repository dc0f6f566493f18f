package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.Party;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.Signatory;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.onboarding.ContractView.Prices;
import fr.intendance.onboarding.ContractView.Terms;
import fr.intendance.quote.Formula;
import fr.intendance.quote.OfferedQuote;

import org.springframework.stereotype.Component;

/** Puts the accepted quote into the words of a contract. */
@Component
class ContractWriter {

	private final ServiceNames services;

	private final OnboardingSettings settings;

	ContractWriter(ServiceNames services, OnboardingSettings settings) {
		this.services = services;
		this.settings = settings;
	}

	ContractView write(Imprint imprint, Party client, Signatory signatory, OfferedQuote quote, AgreedNeeds needs,
			boolean vigilance, boolean withdrawal) {
		// the court is left to the law, since the client may be no merchant (CPC art. 48)
		return new ContractView(imprint, client, signatory, quote.number(), needs.specification(), scope(needs),
				terms(quote), prices(quote), vigilance, withdrawal, Optional.empty());
	}

	private List<ScopeLine> scope(AgreedNeeds needs) {
		List<ScopeLine> scope = new ArrayList<>();
		needs.services()
			.forEach((one) -> scope
				.add(new ScopeLine(this.services.label(one.service()), ScopeLine.Scope.INCLUDED, one.reason())));
		needs.excluded()
			.forEach((one) -> scope.add(new ScopeLine(this.services.label(one.service()), ScopeLine.Scope.EXCLUDED,
					"Relève de " + one.turnTo())));
		return scope;
	}

	private Terms terms(OfferedQuote quote) {
		return new Terms(quote.terms().startsOn().orElseThrow(), Optional.empty(), this.settings.trialDays(),
				this.settings.noticeMonths(), this.settings.place(), this.settings.tools(),
				this.settings.validationDays(), this.settings.reportWorkingDay(), this.settings.tacitDays(),
				this.settings.handoverDays(), quote.yearly());
	}

	private Prices prices(OfferedQuote quote) {
		Formula formula = quote.terms().formula();
		Optional<Amount> overage = formula.isMonthly() ? Optional.of(quote.terms().overageRate()) : Optional.empty();
		Optional<Amount> deposit = (quote.terms().depositPercent() == 0) ? Optional.empty()
				: Optional.of(quote.totals().due().percent(BigDecimal.valueOf(quote.terms().depositPercent())));
		return new Prices(lines(quote), billing(formula), quote.terms().includedMinutes(), overage,
				this.settings.unitMinutes(), 0, this.settings.urgencyPercent(),
				"compris dans les demi-journées sur place, sinon sur justificatif après accord", deposit,
				this.settings.paymentDays());
	}

	/** The discount that was granted is part of the price. */
	private static List<Line> lines(OfferedQuote quote) {
		List<Line> lines = new ArrayList<>(quote.lines());
		Amount discount = Line.sum(lines).minus(quote.totals().net());
		if (discount.cents() != 0) {
			lines.add(new Line("Remise", "", BigDecimal.ONE, "", new Amount(-discount.cents())));
		}
		return lines;
	}

	private static String billing(Formula formula) {
		return switch (formula) {
			case HOURLY, PACKAGE -> "chaque mois, à terme échu";
			case PREPAID -> "en totalité, à la commande";
			case FIXED -> "à la fin de la mission";
		};
	}

}
