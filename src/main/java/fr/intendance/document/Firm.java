package fr.intendance.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.intendance.settings.Texts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this product: what the firm prints about itself. It may be empty; then
 * everything works but issuing a document.
 *
 * @param name the person's first and last name, or the company's name
 * @param legalForm its legal form; nothing while unknown
 * @param siret its number in the register; nothing while unknown
 * @param address up to six lines, the last one postal code and city in capitals
 * @param registry « RCS Lyon »; empty for those who are in no trade register
 * @param capital in whole euros; 0 where there is none
 * @param vatRegime how it stands towards VAT
 * @param vatNumber its VAT number; nothing where there is none
 * @param email where clients write
 * @param phone where clients call
 * @param iban the account on which clients pay; nothing prints none
 * @param insurance insurer, address and area of the professional insurance, optional
 */
@Validated
@ConfigurationProperties("intendance.firm")
public record Firm(@DefaultValue("") @Size(max = 100) String name, LegalForm legalForm, Siret siret,
		@DefaultValue @Size(max = 6, message = "Une adresse compte six lignes au plus.") List<@Size(max = 38,
				message = "Une ligne d’adresse compte 38 signes au plus : abrégez-la, ou coupez-la en deux.") String> address,
		@DefaultValue("") @Size(max = 60) String registry, @DefaultValue("0") @PositiveOrZero int capital,
		@DefaultValue("FRANCHISE") VatRegime vatRegime, VatNumber vatNumber, @DefaultValue("") @Email String email,
		@DefaultValue("") @Size(max = 20) String phone, Iban iban,
		@DefaultValue("") @Size(max = 200) String insurance) implements Texts {

	/**
	 * Checks what no single setting can tell.
	 * @throws IllegalArgumentException when the VAT is not what a firm in France may have
	 */
	public Firm {
		if (vatRegime == VatRegime.REVERSE_CHARGE) {
			throw new IllegalArgumentException("L’autoliquidation se décide pour chaque client, pas pour le cabinet.");
		}
		if (vatNumber != null && !vatNumber.state().equals(MemberStates.FRANCE)) {
			throw new IllegalArgumentException("Le numéro de TVA du cabinet commence par FR.");
		}
	}

	/**
	 * What holds towards a client: without a VAT number nobody can leave the VAT to it.
	 */
	VatRegime vatRegimeTowards(Addressee client) {
		return (client.abroad() && this.vatNumber != null) ? VatRegime.REVERSE_CHARGE : this.vatRegime;
	}

	/**
	 * Whether it would bill a client of another state without the number that this takes.
	 */
	boolean lacksNumberTowards(Addressee client) {
		return client.abroad() && this.vatNumber == null;
	}

	/**
	 * What screens call it: its name, or the product's until somebody has written one
	 * down.
	 */
	public String shownName() {
		return this.name.isBlank() ? "Intendance" : this.name;
	}

	/**
	 * Whether everything is there that a document must say about who issues it.
	 */
	public boolean isComplete() {
		return lacking().isEmpty();
	}

	/** What is still to be set for that, by name. */
	public List<String> lacking() {
		boolean company = this.legalForm != null && this.legalForm.isCompany();
		Map<String, Boolean> there = new LinkedHashMap<>();
		there.put("name", !this.name.isBlank());
		there.put("legalForm", this.legalForm != null);
		there.put("siret", this.siret != null);
		there.put("address", !this.address.isEmpty());
		there.put("registry", !company || !this.registry.isBlank());
		there.put("capital", !company || this.capital > 0);
		there.put("vatNumber", !this.vatRegime.isCharged() || this.vatNumber != null);
		there.put("email", !this.email.isBlank());
		return there.entrySet().stream().filter((one) -> !one.getValue()).map(Map.Entry::getKey).toList();
	}

	@Override
	public Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("name", this.name);
		texts.put("legalForm", (this.legalForm != null) ? this.legalForm.name() : "");
		texts.put("siret", (this.siret != null) ? this.siret.digits() : "");
		texts.put("address", String.join("\n", this.address));
		texts.put("registry", this.registry);
		texts.put("capital", (this.capital > 0) ? "" + this.capital : "");
		texts.put("vatRegime", this.vatRegime.name());
		texts.put("vatNumber", (this.vatNumber != null) ? this.vatNumber.value() : "");
		texts.put("email", this.email);
		texts.put("phone", this.phone);
		texts.put("iban", (this.iban != null) ? this.iban.value() : "");
		texts.put("insurance", this.insurance);
		return texts;
	}

	/**
	 * The firm as one of the two parties of a document in this language.
	 * @throws FirmIncomplete while the settings do not say who it is
	 */
	public Party party(Locale language) {
		if (!isComplete()) {
			throw new FirmIncomplete();
		}
		String shown = (this.legalForm == LegalForm.EI) ? this.name + "\u00a0EI" : this.name;
		return new Party(shown, legalStatus(language), this.address, this.siret.formatted(),
				(this.vatNumber != null) ? this.vatNumber.formatted() : "", this.email, this.phone);
	}

	private String legalStatus(Locale language) {
		String form = this.legalForm.label(language);
		if (!this.legalForm.isCompany()) {
			return this.registry.isBlank() ? form : form + ", " + this.registry;
		}
		String capital = Wording.isEnglish(language) ? " with share capital of " : " au capital de ";
		return form + capital + Wording.wholeEuros(this.capital, language) + ", " + this.registry;
	}

}
