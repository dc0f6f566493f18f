package fr.intendance.document;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document says about itself and what the law wants on it belongs on it, however
 * it is worded: whatever of that the bundled template prints, the owner's prints too.
 */
final class PaperFacts {

	private static final Pattern DRAFT = Pattern.compile("projet|draft", Pattern.CASE_INSENSITIVE);

	private PaperFacts() {
	}

	static void require(Filled filled, PaperMarkup page) throws TemplateRefused {
		Imprint imprint = ((DocumentView) filled.specimen()).imprint();
		if (!page.language().startsWith(filled.language().getLanguage())) {
			throw filled.refused(0, "La page dit sa langue : <html lang=\"%s\">."
				.formatted(filled.language().getLanguage().equals("en") ? "en-GB" : "fr-FR"));
		}
		if (page.title().isEmpty() || !page.title().contains(imprint.number().orElse(""))) {
			throw new TemplateRefused(1, "La page a un titre (<title>) qui comprend le numéro du document.");
		}
		if (imprint.number().isEmpty() && !DRAFT.matcher(page.words()).find()) {
			throw new TemplateRefused(1, "Sans numéro, le document est un projet et le dit.");
		}
		String printed = plain(page.words());
		String bundled = plain(PaperMarkup.read(bundled(filled)).words());
		for (String fact : facts(imprint, filled.language()).filter((fact) -> bundled.contains(plain(fact))).toList()) {
			if (!printed.contains(plain(fact))) {
				throw new TemplateRefused(1,
						"« %s » manque : le modèle fourni l’imprime, le vôtre doit l’imprimer aussi.".formatted(fact));
			}
		}
	}

	private static Filled bundled(Filled filled) {
		return new Filled(filled.source(), filled.specimen(), filled.language(), filled.bundled(), filled.bundled(),
				(place) -> 1);
	}

	private static Stream<String> facts(Imprint imprint, Locale language) {
		String vat = Wording.isEnglish(language) ? imprint.mentions().vatInFrench() : "";
		return Stream
			.of(imprint.number().orElse(""), imprint.issuer().name(), imprint.issuer().legalStatus(),
					imprint.issuer().siret(), imprint.issuer().vatNumber(), imprint.insurance(),
					imprint.mentions().vat(), imprint.mentions().earlyPayment(), imprint.mentions().latePenalty(),
					imprint.mentions().recoveryCosts(), imprint.templateVersion(), vat)
			.filter((fact) -> !fact.isBlank());
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
	}

}
