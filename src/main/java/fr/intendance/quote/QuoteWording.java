package fr.intendance.quote;

/**
 * What a quote says about time and money, by formula, in French.
 *
 * @param subject one line below the title
 * @param duration how long it runs
 * @param billing when it is invoiced
 */
record QuoteWording(String subject, String duration, String billing) {

	static final String TRAVEL = "Compris dans les demi-journées sur place\u202f; sinon sur justificatif, après votre accord";

	static QuoteWording of(Formula formula) {
		return switch (formula) {
			case HOURLY -> new QuoteWording("Gestion administrative, au temps passé",
					"Indéterminée, avec un préavis d’un mois", "Chaque mois, à terme échu, selon les heures réalisées");
			case PACKAGE -> new QuoteWording("Gestion administrative, au forfait mensuel",
					"Indéterminée, avec un préavis d’un mois", "Chaque mois, à terme échu");
			case PREPAID -> new QuoteWording("Carnet d’heures de gestion administrative",
					"Les heures sont à utiliser dans les six mois", "En totalité, à la commande");
			case FIXED -> new QuoteWording("Mission de gestion administrative", "Le temps de la mission",
					"À la fin de la mission");
		};
	}

}
