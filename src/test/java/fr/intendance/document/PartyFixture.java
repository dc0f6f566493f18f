package fr.intendance.document;

import java.util.List;
import java.util.Locale;

/**
 * A firm and a client that do not exist.
 */
public final class PartyFixture {

	private PartyFixture() {
	}

	public static Firm firm() {
		return new Firm("Camille Moreau", LegalForm.EI, new Siret("123 456 782 00010"),
				List.of("12 rue des Tanneurs", "69005 LYON"), "", 0, VatRegime.FRANCHISE, null,
				"bonjour@camille-moreau.example", "06 12 34 56 78", null, "");
	}

	public static Firm company() {
		return new Firm("Intendance & Cie", LegalForm.SAS, new Siret("123 456 782 00010"),
				List.of("8 quai de la Fosse", "44000 NANTES"), "RCS Nantes", 10000, VatRegime.STANDARD,
				new VatNumber("FR11123456782"), "bonjour@intendance-cie.example", "02 40 00 00 00",
				new Iban("FR76 3000 6000 0112 3456 7890 189"),
				"Assurances du Quai, 1 quai Turenne, 44000 NANTES, couverture France");
	}

	/** The look of the product, which any firm may have. */
	public static Brand brand() {
		return new Brand(new Colour("#17595c"), null, "");
	}

	public static Firm unknown() {
		return new Firm("", null, null, List.of(), "", 0, VatRegime.FRANCHISE, null, "", "", null, "");
	}

	public static Party client() {
		return client(Locale.FRENCH);
	}

	public static Party client(Locale language) {
		return new Party("Menuiserie Lefèvre & Fils",
				(language == Locale.ENGLISH) ? "SARL" : "SARL au capital de 20 000 €",
				List.of("ZA des Peupliers", "4 allée du Bois", "69400 VILLEFRANCHE-SUR-SAÔNE"), "987 654 324 00019", "",
				"atelier@lefevre.example", "");
	}

	/** Who reads French documents of this engagement. */
	public static Addressee reader(String engagement) {
		return reader(engagement, Locale.FRENCH);
	}

	public static Addressee reader(String engagement, Locale language) {
		return new Addressee(engagement, client(language), language, false);
	}

	/** A business of Belgium that gave its VAT number. */
	public static Addressee abroad(Locale language) {
		Party party = new Party("Atelier Peeters", "", List.of("Steenstraat 12", "9000 GENT", "BELGIQUE"), "",
				new VatNumber("BE0123456749").formatted(), "info@peeters.example", "");
		return new Addressee("E-2026-0042", party, language, true);
	}

	public static Signatory signatory() {
		return signatory(Locale.FRENCH);
	}

	public static Signatory signatory(Locale language) {
		return new Signatory("Inès Lefèvre", (language == Locale.ENGLISH) ? "managing director" : "gérante");
	}

}
