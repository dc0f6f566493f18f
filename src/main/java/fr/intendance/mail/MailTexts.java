package fr.intendance.mail;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What mails say. It is written once; the rows of the outbox, which change with each try,
 * stay small without it.
 */
@Repository
class MailTexts {

	private final JdbcClient database;

	MailTexts(JdbcClient database) {
		this.database = database;
	}

	void add(OutgoingMail mail, MailBody body) {
		this.database.sql("insert into outgoing_text (mail, engagement, text_body, html_body) values (?, ?, ?, ?)")
			.params(mail.id(), mail.key().engagement(), body.text(), body.html())
			.update();
	}

	void copy(long mail, long copy) {
		this.database
			.sql("insert into outgoing_text (mail, engagement, text_body, html_body)"
					+ " select ?, engagement, text_body, html_body from outgoing_text where mail = ?")
			.params(copy, mail)
			.update();
	}

	static MailBody body(ResultSet row) throws SQLException {
		return new MailBody(row.getString("text_body"), row.getString("html_body"));
	}

}
