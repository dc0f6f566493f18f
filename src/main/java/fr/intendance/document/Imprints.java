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
		this.firm.party();
	}

	Mentions mentions(Instant moment) {
		return this.law.on(LocalDate.ofInstant(moment, BusinessZone.PARIS), this.firm.vatRegime());
	}

	Imprint of(DocumentTemplate template, Optional<String> number, Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		String version = this.templates.version(template.template(), Locale.FRANCE);
		return new Imprint(number, day, version, this.firm.party(), this.look, this.firm.insurance(),
				this.law.on(day, this.firm.vatRegime()));
	}

}
