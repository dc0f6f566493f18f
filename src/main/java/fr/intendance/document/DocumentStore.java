package fr.intendance.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps documents; it adds and reads, and knows no way to change one. Another may come to
 * hold its key.
 */
@Repository
class DocumentStore {

	private static final String COLUMNS = "number, engagement, kind, label, language, template_version, file_name, issued_at, sha256";

	private final JdbcClient database;

	DocumentStore(JdbcClient database) {
		this.database = database;
	}

	void add(Document document, byte[] content) {
		this.database
			.sql("insert into document (" + COLUMNS + ", holder, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(document.number(), document.engagement(), document.kind(), document.label(),
					document.language().getLanguage(), document.templateVersion(), document.fileName(),
					OffsetDateTime.ofInstant(document.issuedAt(), ZoneOffset.UTC), document.sha256(),
					document.engagement(), content)
			.update();
	}

	Optional<Document> find(String number) {
		return this.database.sql("select " + COLUMNS + " from document where number = ?")
			.param(number)
			.query(DocumentStore::read)
			.optional();
	}

	/** In no order; of at least one number. */
	List<Document> those(List<String> numbers) {
		return this.database.sql("select " + COLUMNS + " from document where number in (:numbers)")
			.param("numbers", numbers)
			.query(DocumentStore::read)
			.list();
	}

	/** The document that this file is; two that are the same file are one paper. */
	Optional<Document> known(String sha256) {
		return this.database.sql("select " + COLUMNS + " from document where sha256 = ? order by issued_at")
			.param(sha256)
			.query(DocumentStore::read)
			.list()
			.stream()
			.findFirst();
	}

	/** The versions of a document after the first, in no order. */
	List<String> versions(String first) {
		return this.database.sql("select number from document where number like ?")
			.param(first + "-%")
			.query(String.class)
			.list();
	}

	/** Those whose number begins in a way, which holds no wildcard; the newest first. */
	List<Document> startingWith(String number, int most) {
		return this.database
			.sql("select " + COLUMNS + " from document where number like ? order by issued_at desc, number limit ?")
			.params(number + "%", most)
			.query(DocumentStore::read)
			.list();
	}

	List<Document> of(String engagement) {
		return this.database.sql("select " + COLUMNS + " from document where engagement = ? order by issued_at, number")
			.param(engagement)
			.query(DocumentStore::read)
			.list();
	}

	Optional<byte[]> content(String number) {
		return this.database.sql("select holder, content from document where number = ?")
			.param(number)
			.query((row, index) -> row.getBytes("content"))
			.optional();
	}

	void holdBy(String number, String holder, byte[] content) {
		this.database.sql("update document set holder = ?, content = ? where number = ?")
			.params(holder, content, number)
			.update();
	}

	private static Document read(ResultSet row, int index) throws SQLException {
		return new Document(row.getString("number"), row.getString("engagement"), row.getString("kind"),
				row.getString("label"), Locale.forLanguageTag(row.getString("language")),
				row.getString("template_version"), row.getString("file_name"),
				row.getObject("issued_at", OffsetDateTime.class).toInstant(), row.getString("sha256"));
	}

}
