package fr.intendance.access;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

/**
 * What somebody read over before it binds a client and the firm.
 *
 * @param parties who it is for: name, address, SIRET, who signs
 * @param services what is done and how much of it
 * @param terms prices, dates and conditions
 */
public record Rereading(boolean parties, boolean services, boolean terms) {

	/** As it was ticked in a form. */
	public static Rereading of(FormValues values) {
		return new Rereading(values.yes("rereadParties"), values.yes("rereadServices"), values.yes("rereadTerms"));
	}

	/** Everything was read over. */
	public static Rereading complete() {
		return new Rereading(true, true, true);
	}

	/**
	 * @throws Refused 400 naming the first point that was not read over
	 */
	public void requireAll() {
		Map<String, Boolean> points = new LinkedHashMap<>();
		points.put("rereadParties", this.parties);
		points.put("rereadServices", this.services);
		points.put("rereadTerms", this.terms);
		Refused.unlessTicked(points, "Relisez chaque point, puis cochez-le : personne d’autre ne l’a encore relu.");
	}

}
