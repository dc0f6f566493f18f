package fr.intendance.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.document.Document;
import fr.intendance.document.Documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what goes with a mail; the bytes of documents stay with the documents. */
@Repository
class Packer {

	private static final String PDF = "application/pdf";

	private final JdbcClient database;

	private final Documents documents;

	Packer(JdbcClient database, Documents documents) {
		this.database = database;
		this.documents = documents;
	}

	void pack(OutgoingMail mail, List<Attachment> attachments) {
		for (int i = 0; i < attachments.size(); i++) {
			add(mail, i + 1, attachments.get(i));
		}
	}

	private void add(OutgoingMail mail, int position, Attachment attachment) {
		if (attachment instanceof Attachment.Inline file) {
			add(mail, position, file.fileName(), file.contentType(), null, file.content());
		}
		else if (attachment instanceof Attachment.Issued issued) {
			add(mail, position, issued(issued.number()).fileName(), PDF, issued.number(), null);
		}
	}

	private void add(OutgoingMail mail, int position, String fileName, String contentType, String document,
			byte[] content) {
		this.database.sql(
				"insert into outgoing_attachment (mail, engagement, position, file_name, content_type, document, content)"
						+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(mail.id(), mail.key().engagement(), position, HeaderValue.checked(fileName), contentType, document,
					content)
			.update();
	}

	void copy(long mail, long copy) {
		this.database
			.sql("insert into outgoing_attachment (mail, engagement, position, file_name, content_type, document, content)"
					+ " select ?, engagement, position, file_name, content_type, document, content from outgoing_attachment"
					+ " where mail = ?")
			.params(copy, mail)
			.update();
	}

	List<MailboxAttachment> of(long mail) {
		return of(List.of(mail)).getOrDefault(mail, List.of());
	}

	/** By mail; a mail without attachments is not in it. */
	Map<Long, List<MailboxAttachment>> of(List<Long> mails) {
		Map<Long, List<MailboxAttachment>> packed = new HashMap<>();
		if (!mails.isEmpty()) {
			this.database
				.sql("select mail, position, file_name, content_type from outgoing_attachment where mail in (:mails)"
						+ " order by mail, position")
				.param("mails", mails)
				.query((row) -> {
					packed.computeIfAbsent(row.getLong("mail"), (mail) -> new ArrayList<>())
						.add(new MailboxAttachment(row.getInt("position"), row.getString("file_name"),
								row.getString("content_type")));
				});
		}
		return packed;
	}

	/** The bytes of one attachment. */
	Optional<byte[]> content(long mail, int position) {
		return this.database
			.sql("select engagement, document, content from outgoing_attachment where mail = ? and position = ?")
			.params(mail, position)
			.query((row, index) -> Optional.ofNullable(row.getString("document"))
				.map((number) -> this.documents.content(issued(number)))
				.orElse(row.getBytes("content")))
			.optional();
	}

	private Document issued(String number) {
		return this.documents.find(number)
			.orElseThrow(() -> new IllegalStateException("There is no document " + number + " to attach"));
	}

}
