package fr.intendance.access;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web site as browsers compare them: scheme, host and port, and nothing else. Whoever
 * is named may frame a page of ours, so that a name says exactly one site, and one that
 * nobody can speak for on the way; one's own machine needs no such proof.
 *
 * @param value such as {@code https://www.exemple.fr}
 */
record SiteOrigin(String value) {

	private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^\\s/:?#@*\\\\]+)(?::(\\d{1,5}))?/?");

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

	private static final int MOST = 65535;

	/**
	 * @throws IllegalArgumentException when it is not the address of one site
	 */
	public SiteOrigin {
		Matcher parts = FORM.matcher(value.strip());
		if (!parts.matches()) {
			throw new IllegalArgumentException("Écrivez l’adresse de votre site telle qu’elle commence, comme "
					+ "https://www.exemple.fr, sans page ni étoile.");
		}
		String scheme = parts.group(1).toLowerCase(Locale.ROOT);
		String host = host(parts.group(2));
		if (scheme.equals("http") && !THIS_MACHINE.contains(host)) {
			throw new IllegalArgumentException(
					"Un site qui montre ce formulaire doit être chiffré : son adresse commence par https://.");
		}
		value = scheme + "://" + host + port(scheme, parts.group(3));
	}

	/** As it stands on the wire, also where it is written with accents. */
	private static String host(String typed) {
		try {
			String host = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			boolean named = host.matches("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");
			if (named || THIS_MACHINE.contains(host)) {
				return host;
			}
		}
		catch (IllegalArgumentException ex) {
			// said below
		}
		throw new IllegalArgumentException("« %s » n’est pas le nom d’un site.".formatted(typed));
	}

	private static String port(String scheme, String typed) {
		if (typed == null || (scheme.equals("https") && typed.equals("443"))) {
			return "";
		}
		if (Integer.parseInt(typed) > MOST) {
			throw new IllegalArgumentException("Le port %s n’existe pas.".formatted(typed));
		}
		return ":" + typed;
	}

}
