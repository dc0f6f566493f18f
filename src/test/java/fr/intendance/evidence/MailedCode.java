package fr.intendance.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

import fr.intendance.client.EngagementReference;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The code as a client reads it in their mail. */
public final class MailedCode {

	/** From where the clients of the tests come. */
	public static final Origin ORIGIN = new Origin("ab".repeat(32), "192.0.2.7", "A browser of the tests", "fr");

	private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

	private MailedCode() {
	}

	/** That of the newest mail of an engagement that carries one. */
	public static String newest(ApplicationContext context, EngagementReference reference) {
		return of(context.getBean(JdbcClient.class)
			.sql("select text_body from outgoing_mail join outgoing_text on mail = id where outgoing_mail.engagement = ?"
					+ " and purpose like 'code.%' order by id desc fetch first 1 rows only")
			.param(reference.value())
			.query(String.class)
			.single());
	}

	/** The code that stands alone on a line of a mail. */
	public static String of(String mail) {
		return in(mail).orElseThrow(() -> new AssertionError("No code in: " + mail));
	}

	/** The same, if there is one. */
	public static Optional<String> in(String mail) {
		return CODE.matcher(mail).results().map((code) -> code.group(1)).findFirst();
	}

}
