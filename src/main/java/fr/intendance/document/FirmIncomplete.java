package fr.intendance.document;

/**
 * A document was to be issued before the settings say who issues it. The sentence is for
 * people.
 */
public class FirmIncomplete extends IllegalStateException {

	FirmIncomplete() {
		super("L’identité de votre entreprise est à compléter : aucun document ne peut être émis sans nom, forme "
				+ "juridique, SIRET, adresse et adresse électronique (et, pour une société, capital et registre). "
				+ "Complétez « Votre cabinet » dans les réglages du bureau, puis relancez cette étape.");
	}

}
