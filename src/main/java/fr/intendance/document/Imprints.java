package fr.intendance.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;

import org.springframework.stereotype.Component;

/**
 * Knows what a document issued now must say about itself.
 */
@Component
class Imprints {

	private final Firm firm;

	private final Look look;

	private final Law law;

	private final Templates templates;

	Imprints(Firm firm, Brand brand, Law law, Templates templates) {
		this.firm = firm;
		this.look = brand.look();
		this.law = law;
		this.templates = templates;
	}

	void requireFirm() {
		this.firm.party(Locale.FRENCH);
	}

	Mentions mentions(Instant moment) {
		return this.law.on(LocalDate.ofInstant(moment, BusinessZone.PARIS), this.firm.vatRegime(), Locale.FRENCH);
	}

	Imprint of(DocumentTemplate template, Locale wanted, Optional<String> number, Instant moment) {
		Locale language = this.templates.language(template.template(), wanted);
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		String version = this.templates.version(template.template(), language);
		return new Imprint(number, language, day, version, this.firm.party(language), this.look, this.firm.insurance(),
				this.law.on(day, this.firm.vatRegime(), language));
	}

}
