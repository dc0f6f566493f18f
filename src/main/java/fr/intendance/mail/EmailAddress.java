package fr.intendance.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.intendance.engine.Refused;
import fr.intendance.engine.Text;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * One address that a mail can be sent to: at most 254 characters, no name, no quotes, a
 * dot in the domain, the domain in lower case and ASCII. It is personal data:
 * {@link #toString()} masks it, so that no log holds it, and it is no bean that JSON
 * would show.
 */
public final class EmailAddress {

	/**
	 * Narrower than RFC 5321 on purpose: whatever passes is read alike by every mail
	 * server.
	 */
	private static final Pattern SYNTAX = Pattern.compile("(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
			+ "(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
			+ "(?:xn--[a-z0-9-]{0,58}[a-z0-9]|[a-z]{2,63})");

	private static final int MAX = 254;

	private final String value;

	private EmailAddress(String value) {
		this.value = value;
	}

	/**
	 * Reads what somebody typed; blanks around it are forgiven.
	 * @param field the field it was typed into
	 * @throws Refused 400 naming the field
	 */
	public static EmailAddress of(String field, String text) {
		if (text == null || text.chars().anyMatch(Character::isISOControl)) {
			throw refused(field);
		}
		String typed = Text.line(field, text, MAX);
		int at = typed.lastIndexOf('@');
		if (at < 1) {
			throw refused(field);
		}
		String address = typed.substring(0, at + 1) + domain(field, typed.substring(at + 1));
		if (address.length() > MAX || !SYNTAX.matcher(address).matches() || !isOneAddress(address)) {
			throw refused(field);
		}
		return new EmailAddress(address);
	}

	/** As it was checked when it was written. */
	static EmailAddress stored(String value) {
		return new EmailAddress(value);
	}

	private static String domain(String field, String typed) {
		try {
			return IDN.toASCII(typed).toLowerCase(Locale.ROOT);
		}
		catch (IllegalArgumentException ex) {
			throw refused(field);
		}
	}

	private static boolean isOneAddress(String address) {
		try {
			InternetAddress[] parsed = InternetAddress.parse(address, true);
			new InternetAddress(address, true).validate();
			return parsed.length == 1 && parsed[0].getAddress().equals(address);
		}
		catch (AddressException ex) {
			return false;
		}
	}

	private static Refused refused(String field) {
		return Refused.invalid(field,
				"Cette adresse électronique n’est pas valable : vérifiez-la, elle ressemble à prenom@entreprise.fr.");
	}

	/** The address itself, for the envelope of a mail or the page of who may see it. */
	public String value() {
		return this.value;
	}

	/** The part after the at sign. */
	String domain() {
		return this.value.substring(this.value.indexOf('@') + 1);
	}

	/**
	 * Enough of it for its owner to know it, and not more, such as
	 * {@code c•••@atelier.example}.
	 */
	public String masked() {
		return this.value.substring(0, this.value.offsetByCodePoints(0, 1)) + "•••"
				+ this.value.substring(this.value.lastIndexOf('@'));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EmailAddress address && address.value.equals(this.value);
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	/** Masked: {@code c***@example.fr}. */
	@Override
	public String toString() {
		return this.value.charAt(0) + "***@" + domain();
	}

}
