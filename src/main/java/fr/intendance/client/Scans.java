package fr.intendance.client;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the files that come with answers: the paper that the firm's people scan as
 * evidence, and what clients send when nothing waits for it any more.
 */
@Repository
public class Scans {

	private final JdbcClient database;

	Scans(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps a file.
	 * @param code names it within its engagement; each is kept once
	 * @param answer how the paper came, who wrote it down, when
	 */
	public void keep(EngagementReference engagement, String code, String label, HandedFile file, Answer answer) {
		this.database.sql(
				"insert into scan (engagement, holder, code, label, content_type, sha256, came_by, given_by, given_at, content)"
						+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(engagement.value(), engagement.value(), code, label, file.type().contentType(), file.sha256(),
					answer.how().name(), answer.by(), answer.at().atOffset(ZoneOffset.UTC), file.content())
			.update();
	}

	/** What was kept of an engagement, oldest first. */
	public List<Scan> of(EngagementReference engagement) {
		return this.database.sql(
				"select code, label, content_type, sha256, came_by, given_at from scan where engagement = ? order by id")
			.param(engagement.value())
			.query((row, number) -> new Scan(row.getString("code"), row.getString("label"),
					FileType.of(row.getString("content_type")), row.getString("sha256"),
					Answer.How.valueOf(row.getString("came_by")),
					row.getObject("given_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * What the client sent by link, or with a mail, is gone for good; the evidence stays.
	 */
	public void erase(EngagementReference engagement) {
		this.database.sql("delete from scan where engagement = ? and (came_by = ? or code like 'reply-%')")
			.params(engagement.value(), Answer.How.LINK.name())
			.update();
	}

	/**
	 * Keeps the paper that is evidence beyond the key of its engagement.
	 * @param holder whose key seals it from now on
	 */
	public void keepEvidence(EngagementReference engagement, String holder) {
		of(engagement).stream()
			.filter((scan) -> scan.how() != Answer.How.LINK && !scan.isFromAReply())
			.forEach((scan) -> this.database
				.sql("update scan set holder = ?, content = ? where engagement = ? and code = ?")
				.params(holder, content(engagement, scan.code()).orElseThrow(), engagement.value(), scan.code())
				.update());
	}

	/** The bytes of a scan, if there is one under this code. */
	public Optional<byte[]> content(EngagementReference engagement, String code) {
		return this.database.sql("select holder, content from scan where engagement = ? and code = ?")
			.params(engagement.value(), code)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

}
