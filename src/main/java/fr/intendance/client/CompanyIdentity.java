package fr.intendance.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.intendance.calendar.Department;
import fr.intendance.document.LegalForm;
import fr.intendance.document.MemberStates;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;

/**
 * Who a client is in law, as far as it is known: what stands in its block of a quote or a
 * contract (C. com. R123-237). Each part may be null.
 *
 * @param legalForm its legal form
 * @param siret its establishment
 * @param street the lines of its address before postal code and city
 * @param postalCode five digits in France
 * @param city as written by its people
 * @param vatNumber for invoices without VAT inside the Union
 * @param state of the European Union, by its code of ISO 3166; nothing is France
 */
public record CompanyIdentity(LegalForm legalForm, Siret siret, FreeText street, String postalCode, String city,
		VatNumber vatNumber, String state) {

	/** Of a client of whom nothing of this is known yet. */
	public static final CompanyIdentity UNKNOWN = new CompanyIdentity(null, null, null, null, null, null, null);

	/**
	 * The lines of its address, the last one with the city in capitals (NF Z10-011);
	 * empty while it is not known.
	 */
	public List<String> address() {
		if (this.city == null) {
			return List.of();
		}
		Stream<String> street = Optional.ofNullable(this.street).stream().flatMap((lines) -> lines.value().lines());
		String town = Stream.of(Optional.ofNullable(this.postalCode), Optional.of(this.city.toUpperCase(Locale.FRANCE)))
			.flatMap(Optional::stream)
			.reduce("%s %s"::formatted)
			.orElseThrow();
		Stream<String> abroad = isAbroad() ? Stream.of(MemberStates.name(this.state).toUpperCase(Locale.FRANCE))
				: Stream.of();
		return Stream.of(street.map(String::strip).filter((line) -> !line.isEmpty()), Stream.of(town), abroad)
			.flatMap(Function.identity())
			.toList();
	}

	/** Where its public holidays are. */
	public Optional<Department> department() {
		return Optional.ofNullable(this.postalCode).filter((code) -> !isAbroad()).flatMap(Department::ofPostalCode);
	}

	/** Whether it is established in another state of the Union than France. */
	public boolean isAbroad() {
		return this.state != null && !this.state.equals(MemberStates.FRANCE);
	}

	/**
	 * Whether it owes the VAT of our services itself, as a business of another state that
	 * gave the VAT number of that state (directive 2006/112/EC, art. 196).
	 */
	public boolean owesVat() {
		return isAbroad() && this.vatNumber != null && this.vatNumber.state().equals(this.state);
	}

	/**
	 * What of it cannot be true together: each state has VAT numbers of its own, and
	 * France postal codes of five digits.
	 */
	public Optional<Contradiction> contradiction() {
		if (this.vatNumber != null && !this.vatNumber.state().equals(isAbroad() ? this.state : MemberStates.FRANCE)) {
			return Optional.of(Contradiction.VAT_NUMBER);
		}
		boolean wrongCode = !isAbroad() && this.postalCode != null && !this.postalCode.matches("\\d{5}");
		return wrongCode ? Optional.of(Contradiction.POSTAL_CODE) : Optional.empty();
	}

	/** Whether a quote or a contract names it as a professional reader expects. */
	public boolean isComplete() {
		return (isAbroad() ? this.vatNumber != null : this.siret != null) && this.postalCode != null
				&& !address().isEmpty();
	}

	/** A part that does not go with the state. */
	public enum Contradiction {

		VAT_NUMBER("Ce numéro de TVA est d’un autre État\u00a0: indiquez celui de l’État où l’entreprise est établie."),

		POSTAL_CODE("Un code postal compte cinq chiffres, par exemple 69005.");

		private final String sentence;

		Contradiction(String sentence) {
			this.sentence = sentence;
		}

		/** To whoever typed it, in French. */
		public String sentence() {
			return this.sentence;
		}

	}

	/** Tells nothing: it may be a person's address. */
	@Override
	public String toString() {
		return "CompanyIdentity";
	}

}
