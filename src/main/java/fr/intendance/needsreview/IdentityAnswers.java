package fr.intendance.needsreview;

import java.util.Optional;
import java.util.function.Function;

import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.FreeText;
import fr.intendance.document.LegalForm;
import fr.intendance.document.Siret;

/** What a client said about who it is in law; what it left out stays as it was known. */
final class IdentityAnswers {

	private static final String OTHER_FORM = "OTHER";

	private IdentityAnswers() {
	}

	static CompanyIdentity of(Answers given, CompanyIdentity known) {
		Optional<String> form = given.text("legal-form").filter((code) -> !code.equals(OTHER_FORM));
		return new CompanyIdentity(said(form, LegalForm::valueOf, known.legalForm()),
				said(given.text("siret"), Siret::new, known.siret()),
				said(given.text("street"), FreeText::new, known.street()),
				said(given.text("postal-code"), Function.identity(), known.postalCode()),
				said(given.text("city"), Function.identity(), known.city()), known.vatNumber(), known.state());
	}

	private static <T> T said(Optional<String> answer, Function<String, T> read, T known) {
		return answer.map(read).orElse(known);
	}

}
