package fr.intendance.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import fr.intendance.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of mails that did not reach anybody, and their second way. */
@Repository
class FailedRows {

	private final JdbcClient database;

	private final BlindIndex index;

	FailedRows(JdbcClient database, BlindIndex index) {
		this.database = database;
		this.index = index;
	}

	List<OutgoingMail> failed(int most) {
		return this.database.sql(MailRows.MAIL + "where state = ? order by due_at desc, id desc limit ?")
			.params(MailState.FAILED.name(), most)
			.query(MailRows::mail)
			.list();
	}

	void redirect(String engagement, EmailAddress from, EmailAddress to, Instant now) {
		this.database.sql("""
				update outgoing_mail set recipient = ? where recipient_index = ? and state in ('QUEUED', 'FAILED')
				and (engagement = ? or engagement like ?)""")
			.params(to.value(), this.index.of(from.value()), engagement, engagement + ".%")
			.update();
		this.database.sql("""
				update outgoing_mail set state = 'QUEUED', due_at = ?, troubled_since = null, doubts = 0
				where recipient_index = ? and state = 'FAILED' and (engagement = ? or engagement like ?)""")
			.params(MailRows.row(now), this.index.of(to.value()), engagement, engagement + ".%")
			.update();
	}

	/** Those of them that were given up. */
	List<OutgoingMail> failed(Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.sql(MailRows.MAIL + "where state = 'FAILED' and id in (:ids) order by id")
					.param("ids", ids)
					.query(MailRows::mail)
					.list();
	}

	void tryAgain(Collection<Long> ids, Instant now) {
		this.database.sql("""
				update outgoing_mail set state = 'QUEUED', due_at = :now, troubled_since = null, doubts = 0
				where state = 'FAILED' and id in (:ids)""").param("now", MailRows.row(now)).param("ids", ids).update();
	}

	/** Whether it had left, and to the same address. */
	boolean returned(OutgoingMail mail, String answer) {
		return this.database.sql(
				"update outgoing_mail set state = ?, answer = ? where id = ? and engagement = ? and recipient_index = ?"
						+ " and state = ?")
			.params(MailState.FAILED.name(), answer, mail.id(), mail.key().engagement(),
					this.index.of(mail.to().value()), MailState.SENT.name())
			.update() == 1;
	}

}
