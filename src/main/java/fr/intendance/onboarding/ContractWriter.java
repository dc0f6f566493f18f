package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import fr.intendance.settings.Setting;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the accepted quote into the words of a contract. */
@Component
class ContractWriter {

	private final ServiceNames services;

	private final FirmTerms words;

	private final MessageSource messages;

	private final Setting<OnboardingSettings> settings;

	ContractWriter(ServiceNames services, FirmTerms words, MessageSource messages,
			Setting<OnboardingSettings> settings) {
		this.services = services;
		this.words = words;
		this.messages = messages;
		this.settings = settings;
	}

	ContractView write(Imprint imprint, Party client, Signatory signatory, OfferedQuote quote, AgreedNeeds needs,
			boolean vigilance, boolean withdrawal) {
		Locale language = imprint.language();
		// the court is left to the law, since the client may be no merchant (CPC art. 48)
		return new ContractView(imprint, client, signatory, quote.number(), needs.specification(),
				scope(needs, language), needs.holds(BillingMandate.SERVICE), terms(quote, language),
				prices(quote, language), vigilance, withdrawal, Optional.empty());
	}

	private List<ScopeLine> scope(AgreedNeeds needs, Locale language) {
		List<ScopeLine> scope = new ArrayList<>();
		needs.services()
			.forEach((one) -> scope.add(new ScopeLine(this.services.label(one.service(), language),
					ScopeLine.Scope.INCLUDED, one.reason())));
		needs.excluded()
			.forEach((one) -> scope
				.add(new ScopeLine(this.services.label(one.service(), language), ScopeLine.Scope.EXCLUDED,
						this.messages.getMessage("specification.turn-to", new Object[] { one.turnTo() }, language))));
		return scope;
	}

	private Terms terms(OfferedQuote quote, Locale language) {
		OnboardingSettings now = this.settings.now();
		return new Terms(quote.terms().startsOn().orElseThrow(), Optional.empty(), now.trialDays(), now.noticeMonths(),
				this.words.place(language), this.words.tools(language), now.validationDays(), now.reportWorkingDay(),
				now.tacitDays(), now.handoverDays(), quote.yearly());
	}

	private Prices prices(OfferedQuote quote, Locale language) {
		Formula formula = quote.terms().formula();
		Optional<Amount> overage = formula.isMonthly() ? Optional.of(quote.terms().overageRate()) : Optional.empty();
		Optional<Amount> deposit = (quote.terms().depositPercent() == 0) ? Optional.empty()
				: Optional.of(quote.totals().due().percent(BigDecimal.valueOf(quote.terms().depositPercent())));
		return new Prices(lines(quote, language), say("billing." + formula.name(), language),
				quote.terms().includedMinutes(), overage, this.settings.now().unitMinutes(),
				quote.terms().carryOverMonths(), this.settings.now().urgencyPercent(), say("travel", language), deposit,
				this.settings.now().paymentDays());
	}

	/** The discount that was granted is part of the price. */
	private List<Line> lines(OfferedQuote quote, Locale language) {
		List<Line> lines = new ArrayList<>(quote.lines());
		Amount discount = Line.sum(lines).minus(quote.totals().net());
		if (discount.cents() != 0) {
			lines.add(new Line(say("discount", language), "", BigDecimal.ONE, "", new Amount(-discount.cents())));
		}
		return lines;
	}

	private String say(String code, Locale language) {
		return this.messages.getMessage("onboarding." + code, null, language);
	}

}
