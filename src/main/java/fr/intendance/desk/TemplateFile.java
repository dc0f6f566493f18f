package fr.intendance.desk;

import fr.intendance.engine.Refused;

/** The file that an address of the desk names. */
final class TemplateFile {

	private TemplateFile() {
	}

	/** {@code document/quote-offer_en.ftlh}, below the owner's folder. */
	static String of(String kind, String name, String language) {
		return kind + "/" + name + (language.equals("en") ? "_en" : "") + ".ftlh";
	}

	static Refused unknown() {
		return Refused.unknown("Ce modèle n’existe pas. Revenez à la liste des modèles.");
	}

}
