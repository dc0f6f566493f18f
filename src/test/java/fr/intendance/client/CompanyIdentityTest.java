package fr.intendance.client;

import java.util.List;

import fr.intendance.calendar.Department;
import fr.intendance.document.LegalForm;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyIdentityTest {

	private static final Siret SIRET = new Siret("12345678200010");

	@Test
	void writesItsAddressAsThePostWantsIt() {
		CompanyIdentity identity = at("  Bâtiment B\n\n12 rue des Tanneurs ", "69005", "Lyon");

		List<String> address = identity.address();

		assertThat(address).containsExactly("Bâtiment B", "12 rue des Tanneurs", "69005 LYON");
	}

	@Test
	void writesWhatIsKnownOfAnAddress() {
		CompanyIdentity withoutCode = at(null, null, "Évry");
		CompanyIdentity withoutCity = at("12 rue des Tanneurs", "69005", null);

		assertThat(withoutCode.address()).containsExactly("ÉVRY");
		assertThat(withoutCity.address()).isEmpty();
	}

	@Test
	void hasItsHolidaysWhereItIs() {
		CompanyIdentity inStrasbourg = at("1 quai des Bateliers", "67000", "Strasbourg");

		assertThat(inStrasbourg.department()).contains(new Department("67"));
		assertThat(CompanyIdentity.UNKNOWN.department()).isEmpty();
	}

	@Test
	void isCompleteOnceDocumentsCanNameIt() {
		CompanyIdentity complete = at("12 rue des Tanneurs", "69005", "Lyon");

		assertThat(complete.isComplete()).isTrue();
		assertThat(at("12 rue des Tanneurs", null, "Lyon").isComplete()).isFalse();
		assertThat(CompanyIdentity.UNKNOWN.isComplete()).isFalse();
	}

	@Test
	void aBusinessOfAnotherStateIsKnownByItsVatNumberAndWritesItsCountry() {
		CompanyIdentity abroad = in("BE", "BE0123456749");

		assertThat(abroad.address()).containsExactly("Steenstraat 12", "9000 GENT", "BELGIQUE");
		assertThat(abroad.isComplete()).isTrue();
		assertThat(abroad.owesVat()).isTrue();
		assertThat(abroad.department()).isEmpty();
	}

	@Test
	void owesNoVatWithoutANumberOfItsOwnState() {
		assertThat(in("BE", "DE136695976").owesVat()).isFalse();
		assertThat(in("BE", null).owesVat()).isFalse();
		assertThat(in("BE", null).isComplete()).isFalse();
		assertThat(in(null, "BE0123456749").owesVat()).isFalse();
		assertThat(in("FR", "FR44732829320").owesVat()).isFalse();
	}

	@Test
	void doesNotGoWithTheNumberOrThePostalCodeOfAnotherState() {
		assertThat(in("BE", "DE136695976").contradiction()).contains(CompanyIdentity.Contradiction.VAT_NUMBER);
		assertThat(in(null, "BE0123456749").contradiction()).contains(CompanyIdentity.Contradiction.VAT_NUMBER);
		assertThat(in(null, null).contradiction()).contains(CompanyIdentity.Contradiction.POSTAL_CODE);
		assertThat(in("BE", "BE0123456749").contradiction()).isEmpty();
		assertThat(in("BE", null).contradiction()).isEmpty();
		assertThat(at("12 rue des Tanneurs", "69005", "Lyon").contradiction()).isEmpty();
		assertThat(CompanyIdentity.UNKNOWN.contradiction()).isEmpty();
	}

	@Test
	void namesNobodyInALog() {
		CompanyIdentity identity = at("12 rue des Tanneurs", "69005", "Lyon");

		assertThat(identity).hasToString("CompanyIdentity");
	}

	private static CompanyIdentity in(String state, String vatNumber) {
		return new CompanyIdentity(null, null, new FreeText("Steenstraat 12"), "9000", "Gent",
				(vatNumber != null) ? new VatNumber(vatNumber) : null, state);
	}

	private static CompanyIdentity at(String street, String postalCode, String city) {
		return new CompanyIdentity(LegalForm.SARL, SIRET, (street != null) ? new FreeText(street) : null, postalCode,
				city, null, null);
	}

}
