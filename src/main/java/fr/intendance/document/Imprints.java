package fr.intendance.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/**
 * Knows what a document issued now must say about itself.
 */
@Component
class Imprints {

	private final Setting<Firm> firm;

	private final Setting<Brand> brand;

	private final Law law;

	Imprints(Setting<Firm> firm, Setting<Brand> brand, Law law) {
		this.firm = firm;
		this.brand = brand;
		this.law = law;
	}

	void requireFirm() {
		this.firm.now().party(Locale.FRENCH);
	}

	Mentions mentions(Addressee reader, Instant moment) {
		return this.law.on(LocalDate.ofInstant(moment, BusinessZone.PARIS), this.firm.now().vatRegimeTowards(reader),
				Locale.FRENCH);
	}

	Optional<String> obstacle(Addressee reader, Instant moment) {
		return this.firm.now().lacksNumberTowards(reader)
				? Optional.of(this.law.numberInUnion(LocalDate.ofInstant(moment, BusinessZone.PARIS)))
				: Optional.empty();
	}

	Imprint of(Edition edition, Addressee reader, Optional<String> number, Instant moment) {
		Firm issuer = this.firm.now();
		return of(issuer, edition.version(), edition.language(), issuer.vatRegimeTowards(reader), number, moment);
	}

	/** For what the firm prints for itself. */
	Imprint ofOwn(Edition edition, String number, Instant moment) {
		Firm now = this.firm.now();
		return of(now, edition.version(), edition.language(), now.vatRegime(), Optional.of(number), moment);
	}

	/** For a draft in the firm's name, or in an invented one while nobody knows it. */
	Imprint ofSample(String version, Locale language, Instant moment) {
		Firm issuer = this.firm.now();
		if (issuer.isComplete()) {
			return of(issuer, version, language, issuer.vatRegime(), Optional.empty(), moment);
		}
		Imprint invented = (Imprint) Specimens.full(Imprint.class, Map.of());
		return new Imprint(Optional.empty(), language, invented.issuedOn(), version, invented.issuer(),
				this.brand.now().look(), invented.insurance(), invented.account(), invented.mentions());
	}

	private Imprint of(Firm issuer, String version, Locale language, VatRegime regime, Optional<String> number,
			Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		return new Imprint(number, language, day, version, issuer.party(language), this.brand.now().look(),
				issuer.insurance(), Optional.ofNullable(issuer.iban()).map(Iban::formatted),
				this.law.on(day, regime, language));
	}

}
