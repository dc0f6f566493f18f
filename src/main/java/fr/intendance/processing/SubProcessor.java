package fr.intendance.processing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody else who processes the clients' data for the firm (GDPR art. 28(2) and (4)).
 *
 * @param id counts them
 * @param name the company
 * @param service what it does
 * @param country where the data are, by ISO 3166
 * @param transfer what allows that
 * @param sinceOn the first day, in Paris
 * @param untilOn the last one, in Paris; null while it goes on
 * @param version counts the changes
 */
public record SubProcessor(@Id Long id, String name, Outsourced service, String country, Transfer transfer,
		LocalDate sinceOn, LocalDate untilOn, @Version Long version) {

	/** What the country is called. */
	public String place(Locale language) {
		return new Locale("", this.country).getDisplayCountry(language);
	}

	/** The last day, once it is known. */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(this.untilOn);
	}

	boolean isThere(LocalDate day) {
		return !this.sinceOn.isAfter(day) && (this.untilOn == null || !this.untilOn.isBefore(day));
	}

	SubProcessor until(LocalDate day) {
		return new SubProcessor(this.id, this.name, this.service, this.country, this.transfer, this.sinceOn, day,
				this.version);
	}

}
