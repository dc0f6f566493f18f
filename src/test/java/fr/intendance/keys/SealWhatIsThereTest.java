package fr.intendance.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A database of before there were keys. */
class SealWhatIsThereTest {

	private static final String SECRET = "ab".repeat(32);

	private final Columns columns = new Columns();

	private final Keyring keys;

	private final BlindIndex index;

	private final Seal seal;

	SealWhatIsThereTest(@TempDir Path folder) {
		this.keys = KeyFixture.keyring(folder);
		this.index = new BlindIndex(this.keys);
		this.seal = new Seal(this.keys, this.index);
	}

	@Test
	void isSealedOnH2() {
		sealsWhatIsThere(new DriverManagerDataSource("jdbc:h2:mem:yesterday;DB_CLOSE_DELAY=-1"), "h2");
	}

	@Test
	void isSealedOnPostgres() throws IOException {
		try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
			sealsWhatIsThere(server.getPostgresDatabase(), "postgresql");
		}
	}

	private void sealsWhatIsThere(DataSource database, String vendor) {
		migrate(database, vendor, "55?");
		JdbcTemplate raw = new JdbcTemplate(database);
		fill(raw);

		migrate(database, vendor, "latest");

		JdbcTemplate product = new JdbcTemplate(new SealingDataSource(database, this.columns, this.seal));
		assertThat(raw.queryForObject("select name from contact where id = 'C-1.1'", String.class)).startsWith("~1.1.");
		assertThat(product.queryForMap("select * from contact where id = 'C-1.1'")).containsEntry("name", "Inès canary")
			.containsEntry("email", "Ines@lefevre.example")
			.containsEntry("phone", null);
		assertThat(product.queryForObject("select count(*) from contact where email_index = ?", Long.class,
				this.index.of("ines@LEFEVRE.example")))
			.isOne();
		assertThat(product.queryForMap("select * from client").get("company")).isEqualTo("Lefèvre canary");
		assertThat(product.query("select * from document order by number", (row, number) -> row.getBytes("content")))
			.hasSize(150)
			.allSatisfy((content) -> assertThat(content).isEqualTo("%PDF canary".getBytes()));
		assertThat(product.query("select * from outgoing_text", (row, number) -> row.getString("text_body")))
			.containsExactly("Bonjour canary");
		assertThat(product.query("select * from evidence_event", (row, number) -> row.getString("facts")))
			.containsExactly("{\"name\":\"canary\"}");
		assertThat(everything(raw)).isNotEmpty().noneMatch((value) -> value.contains("canary"));
		assertThat(this.index.of("ines@lefevre.example")).as("who objected is still known").isEqualTo(objected());
		assertThatThrownBy(() -> raw.update("delete from evidence_event"))
			.hasStackTraceContaining("Evidence is added, never changed or deleted");
	}

	private void migrate(DataSource database, String vendor, String target) {
		JavaMigration sealing = new SealWhatIsThere(this.seal, this.keys);
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
			.javaMigrations(sealing)
			.target(target)
			.load()
			.migrate();
	}

	private static void fill(JdbcTemplate raw) {
		raw.update("insert into address_key (id, secret) values (1, ?)", SECRET);
		raw.update("insert into client (id, company, opened_at, version) values ('C-1', 'Lefèvre canary', now(), 0)");
		raw.update("insert into contact (id, client_id, name, email, locale, version)"
				+ " values ('C-1.1', 'C-1', 'Inès canary', 'Ines@lefevre.example', 'fr', 0)");
		for (int i = 0; i < 150; i++) {
			raw.update(
					"insert into document (number, engagement, kind, label, template_version, file_name, issued_at, sha256,"
							+ " content) values (?, 'E-1', 'k', 'l', 'v', 'f', now(), 's', ?)",
					"D-" + i, "%PDF canary".getBytes());
		}
		raw.update(
				"insert into outgoing_mail (id, engagement, purpose, step, message_id, recipient, subject, state, queued_at,"
						+ " due_at, attempts, conversation) values (7, 'E-1.T1', 'p', 1, 'm', 'a@canary.example', 'canary', 'SENT',"
						+ " now(), now(), 1, 'E-1')");
		raw.update("insert into outgoing_text (mail, text_body, html_body) values (7, 'Bonjour canary', '<p>canary')");
		raw.update("insert into evidence_chain (engagement, subject, begun_at) values ('E-1', 'D-1', now())");
		raw.update(
				"insert into evidence_event (engagement, subject, place, kind, happened_at, facts, previous_hash, hash)"
						+ " values ('E-1', 'D-1', 1, 'SENT', now(), '{\"name\":\"canary\"}', '', '')");
	}

	private List<String> everything(JdbcTemplate raw) {
		return this.columns.byTable()
			.keySet()
			.stream()
			.flatMap((table) -> raw.queryForList("select * from " + table).stream())
			.flatMap((row) -> row.values().stream())
			.map((value) -> (value instanceof byte[] bytes) ? new String(bytes) : String.valueOf(value))
			.toList();
	}

	private static String objected() {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(HexFormat.of().parseHex(SECRET), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal("ines@lefevre.example".getBytes()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
