package fr.intendance.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngineException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A model that does not say what it does with personal data, or does what it does not
 * say. It is not deployed; one that comes with the program keeps it from starting.
 */
final class UndeclaredModel extends ProcessEngineException {

	private UndeclaredModel(String sentence) {
		super(sentence);
	}

	static UndeclaredModel missing(String process, String property) {
		return new UndeclaredModel(
				"Le modèle « %s » ne déclare pas « %s » : ajoutez cette propriété d’extension au processus."
					.formatted(process, property));
	}

	static UndeclaredModel unknown(String process, String property, String word, List<String> known) {
		return new UndeclaredModel(
				"Le modèle « %s » déclare « %s » dans « %s », un mot que le vocabulaire n’a pas. Mots possibles : %s."
					.formatted(process, word, property, String.join(", ", known)));
	}

	static UndeclaredModel property(String process, String property) {
		return new UndeclaredModel("Le modèle « %s » porte la propriété « %s », que le produit ne connaît pas."
			.formatted(process, property));
	}

	static UndeclaredModel variable(String process, String name, String place) {
		return new UndeclaredModel(
				"Le modèle « %s » emploie la variable « %s » (%s) sans la déclarer dans « gdpr.variables »."
					.formatted(process, name, place));
	}

	static UndeclaredModel field(String process, String form, String field) {
		return new UndeclaredModel(
				"Le formulaire « %s » demande « %s », que le modèle « %s » ne déclare pas dans « gdpr.fields »."
					.formatted(form, field, process));
	}

	static UndeclaredModel form(String process, String form) {
		return new UndeclaredModel(
				"Le modèle « %s » ouvre le formulaire « %s », qui n’est pas déposé avec lui.".formatted(process, form));
	}

	static UndeclaredModel table(String decision) {
		return new UndeclaredModel(
				"La table de décision « %s » n’est déclarée par aucun modèle dans « gdpr.decisions »."
					.formatted(decision));
	}

	static UndeclaredModel fact(String process, String decision, String fact) {
		return new UndeclaredModel(
				"La table de décision « %s » lit ou rend « %s », que le modèle « %s » ne déclare pas dans « gdpr.facts »."
					.formatted(decision, fact, process));
	}

	static UndeclaredModel script(String place) {
		return new UndeclaredModel(
				"L’élément « %s » contient un script : les variables qu’il écrit ne peuvent pas être déclarées."
					.formatted(place));
	}

	static UndeclaredModel unnamed(String place) {
		return new UndeclaredModel(
				"Une expression de l’élément « %s » lit ou écrit une variable dont le nom n’est pas écrit."
					.formatted(place));
	}

	static UndeclaredModel unreadable(String place) {
		return new UndeclaredModel("Une expression de l’élément « %s » est illisible.".formatted(place));
	}

	/** Says it without a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<UndeclaredModel> {

		@Override
		protected FailureAnalysis analyze(Throwable root, UndeclaredModel cause) {
			return new FailureAnalysis(cause.getMessage(),
					"Corrigez le modèle, puis redémarrez. docs/adr/0029-declared-data-in-models.md dit ce qui se déclare.",
					cause);
		}

	}

}
