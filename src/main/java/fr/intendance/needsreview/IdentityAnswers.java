package fr.intendance.needsreview;

import java.util.Optional;
import java.util.function.Function;

import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.CompanyIdentity.Contradiction;
import fr.intendance.client.FreeText;
import fr.intendance.document.LegalForm;
import fr.intendance.document.MemberStates;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;
import fr.intendance.engine.Refused;

/** What a client said about who it is in law; what it left out stays as it was known. */
final class IdentityAnswers {

	private static final String OTHER_FORM = "OTHER";

	private static final String POSTAL_CODE = "postal-code";

	private static final String VAT_NUMBER = "vat-number";

	private IdentityAnswers() {
	}

	/**
	 * A VAT number tells the state where nothing else does, and that of another state
	 * than the client named does not stay.
	 */
	static CompanyIdentity of(Answers given, CompanyIdentity known) {
		Optional<VatNumber> number = given.text(VAT_NUMBER).map(VatNumber::new);
		String state = given.text("state").or(() -> number.map(VatNumber::state)).orElse(known.state());
		VatNumber kept = Optional.ofNullable(known.vatNumber())
			.filter((one) -> one.state().equals(Optional.ofNullable(state).orElse(MemberStates.FRANCE)))
			.orElse(null);
		Optional<String> form = given.text("legal-form").filter((code) -> !code.equals(OTHER_FORM));
		return new CompanyIdentity(said(form, LegalForm::valueOf, known.legalForm()),
				said(given.text("siret"), Siret::new, known.siret()),
				said(given.text("street"), FreeText::new, known.street()),
				said(given.text(POSTAL_CODE), Function.identity(), known.postalCode()),
				said(given.text("city"), Function.identity(), known.city()), number.orElse(kept), state);
	}

	/**
	 * @throws Refused 400 with the question whose answer does not go with the state
	 */
	static void check(Answers given) {
		of(given, CompanyIdentity.UNKNOWN).contradiction().ifPresent((one) -> {
			throw Refused.invalid((one == Contradiction.VAT_NUMBER) ? VAT_NUMBER : POSTAL_CODE, one.sentence());
		});
	}

	private static <T> T said(Optional<String> answer, Function<String, T> read, T known) {
		return answer.map(read).orElse(known);
	}

}
