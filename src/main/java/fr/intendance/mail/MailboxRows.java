package fr.intendance.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.intendance.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that went to the mailbox. */
@Repository
class MailboxRows {

	private static final int MAX = 1000;

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

	private static final String MAIL = "select id, outgoing_mail.engagement, purpose, step, recipient, subject, sent_at, text_body,"
			+ " html_body from outgoing_mail join outgoing_text on mail = id where channel = 'MAILBOX' ";

	private final JdbcClient database;

	private final Packer packer;

	private final BlindIndex index;

	MailboxRows(JdbcClient database, Packer packer, BlindIndex index) {
		this.index = index;
		this.database = database;
		this.packer = packer;
	}

	List<MailboxMail> all() {
		return newest("", Map.of());
	}

	List<MailboxMail> to(EmailAddress address) {
		return newest("and recipient_index = :recipient ", Map.of("recipient", this.index.of(address.value())));
	}

	Optional<MailboxMail> find(long id) {
		return newest("and id = :id ", Map.of("id", id)).stream().findFirst();
	}

	private List<MailboxMail> newest(String where, Map<String, ?> values) {
		List<MailboxMail> mails = this.database.sql(MAIL + where + "order by id desc fetch first " + MAX + " rows only")
			.params(values)
			.query(MailboxRows::mail)
			.list();
		var attachments = this.packer.of(mails.stream().map(MailboxMail::id).toList());
		return mails.stream().map((mail) -> mail.with(attachments.getOrDefault(mail.id(), List.of()))).toList();
	}

	private static MailboxMail mail(ResultSet row, int index) throws SQLException {
		String text = row.getString("text_body");
		return new MailboxMail(row.getLong("id"), MailRows.key(row), EmailAddress.stored(row.getString("recipient")),
				row.getString("subject"), MailRows.instant(row, "sent_at").orElseThrow(), text,
				row.getString("html_body"), List.of(), links(text));
	}

	private static List<String> links(String text) {
		return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
	}

}
