package fr.intendance.backup;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import fr.intendance.document.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers in the product's own tables, as it issues them: in one transaction a number of
 * the series, the document, and the mail with its text and its attachment; old ones go.
 */
class WrittenPapers {

	/** How many papers of each writer stay. */
	static final int KEPT = 20;

	private static final int LARGE = 500_000;

	private final TransactionTemplate transaction;

	private final JdbcClient database;

	private final Random random = new Random();

	WrittenPapers(DataSource source) {
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
		this.database = JdbcClient.create(source);
	}

	void open(String series) {
		this.database.sql("""
				insert into document_series (series, series_year, last_number)
				select ?, 2026, 0 where not exists (select * from document_series where series = ?)""")
			.params(series, series)
			.update();
	}

	int last(String series) {
		return this.database.sql("select last_number from document_series where series = ?")
			.param(series)
			.query(Integer.class)
			.single();
	}

	/** Issues the next paper; its number was committed. */
	int issue(String series) {
		// as large as a scan now and then
		byte[] content = new byte[1 + this.random.nextInt((this.random.nextInt(40) == 0) ? LARGE : 20_000)];
		this.random.nextBytes(content);
		return this.transaction.execute((status) -> {
			this.database.sql("update document_series set last_number = last_number + 1 where series = ?")
				.param(series)
				.update();
			int number = last(series);
			issue(series, number, content);
			forget(series, number - KEPT);
			return number;
		});
	}

	private void issue(String series, int number, byte[] content) {
		this.database.sql("""
				insert into document (number, engagement, kind, label, template_version, file_name, issued_at, sha256,
				holder, content) values (?, ?, 'quote', 'Devis', '1', 'devis.pdf', now(), ?, ?, ?)""")
			.params(series + number, series, Fingerprint.of(content), series, content)
			.update();
		long mail = number * 10L + series.charAt(1) - '0';
		this.database.sql("""
				insert into outgoing_mail (id, engagement, purpose, step, conversation, message_id, recipient, subject,
				state, queued_at, due_at, attempts)
				values (?, ?, 'quote', ?, ?, ?, 'somebody', 'Devis', 'QUEUED', now(), now(), 0)""")
			.params(mail, series, number, series, series + number)
			.update();
		this.database.sql("insert into outgoing_text (mail, text_body, html_body, engagement) values (?, ?, ?, ?)")
			.params(mail, text(content), Fingerprint.of(content), series)
			.update();
		this.database.sql("""
				insert into outgoing_attachment (mail, position, file_name, content_type, content, engagement)
				values (?, 0, 'devis.pdf', 'application/pdf', ?, ?)""").params(mail, content, series).update();
	}

	private void forget(String series, int number) {
		this.database.sql("""
				delete from outgoing_attachment where mail in
				(select id from outgoing_mail where engagement = ? and step = ?)""").params(series, number).update();
		this.database.sql("delete from outgoing_mail where engagement = ? and step = ?")
			.params(series, number)
			.update();
		this.database.sql("delete from document where number = ?").param(series + number).update();
	}

	/** Nothing is missing that should be there, and nothing is there by half. */
	void check(String series, int last) {
		List<Map<String, Object>> papers = this.database.sql("""
				select m.step, d.sha256, d.content as paper, t.text_body, t.html_body, a.content as attached
				from document d left join outgoing_mail m on m.message_id = d.number
				left join outgoing_text t on t.mail = m.id left join outgoing_attachment a on a.mail = m.id
				where d.engagement = ? order by m.step""").param(series).query().listOfRows();

		assertThat(papers).extracting("step")
			.isEqualTo(IntStream.rangeClosed(Math.max(1, last - KEPT + 1), last).boxed().toList());
		assertThat(papers).allSatisfy((paper) -> {
			byte[] content = (byte[]) paper.get("paper");
			assertThat(Fingerprint.of(content)).isEqualTo(paper.get("sha256")).isEqualTo(paper.get("html_body"));
			assertThat(paper.get("attached")).isEqualTo(content);
			assertThat(paper.get("text_body")).isEqualTo(text(content));
		});
	}

	private static String text(byte[] content) {
		return Base64.getEncoder().encodeToString(content);
	}

}
