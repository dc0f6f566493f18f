package fr.intendance.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database of the demo was opened without the demo, or the other way round. */
class WrongDatabase extends RuntimeException {

	WrongDatabase(String kind) {
		super(kind.equals(AccountsOpening.DEMO)
				? "Cette base contient de vrais dossiers : la démonstration n’y écrit pas."
				: "Cette base est celle de la démonstration, dont tout le monde connaît les mots de passe.");
	}

	/** Says it without a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<WrongDatabase> {

		@Override
		protected FailureAnalysis analyze(Throwable root, WrongDatabase cause) {
			return new FailureAnalysis(cause.getMessage(),
					"Indiquez une autre base par spring.datasource.url, ou un autre dossier de départ.", cause);
		}

	}

}
