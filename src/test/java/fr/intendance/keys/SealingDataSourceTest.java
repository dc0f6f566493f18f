package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Statements that are written as if nothing were sealed. */
class SealingDataSourceTest {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.build();

	private final JdbcTemplate raw = new JdbcTemplate(this.database);

	private final JdbcTemplate product;

	private final Keyring keys;

	SealingDataSourceTest(@TempDir Path folder) {
		this.keys = KeyFixture.keyring(folder);
		Columns columns = new Columns(List.of("letter engagement said body content", "stray - sender"));
		this.product = new JdbcTemplate(
				new SealingDataSource(this.database, columns, new Seal(this.keys, new BlindIndex(this.keys))));
		this.raw.execute("create table letter (id integer primary key, engagement varchar(40), said varchar, body text,"
				+ " content bytea)");
		this.raw.execute("create table stray (id integer primary key, sender varchar)");
	}

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@Test
	void storesNothingInClearAndReadsItBack() {
		write(1, "E-1", "canary é 🦊");

		assertThat(this.raw.queryForMap("select * from letter").values()).noneMatch((value) -> {
			String text = (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8)
					: String.valueOf(value);
			return text.contains("canary");
		});
		assertThat(this.product.query("select * from letter",
				(row, number) -> List.of(row.getString("said"), row.getString("body"),
						new String(row.getBytes("content"), StandardCharsets.UTF_8), row.getObject(3))))
			.containsExactly(List.of("canary é 🦊", "canary é 🦊", "canary é 🦊", "canary é 🦊"));
	}

	@Test
	void leavesNothingNothing() {
		write(1, "E-1", null);

		assertThat(this.product.queryForMap("select * from letter where engagement = ?", "E-1"))
			.containsEntry("said", null)
			.containsEntry("content", null);
	}

	@Test
	void sealsEachRowOfABatchForItsOwner() {
		this.product.batchUpdate("insert into letter (id, said, engagement) values (?, ?, ?)",
				List.of(new Object[] { 1, "one", "E-1" }, new Object[] { 2, "two", "E-2.T1" },
						new Object[] { 3, null, "E-3" }));

		assertThat(this.raw.queryForList("select said from letter where said is not null order by id", String.class))
			.satisfiesExactly((one) -> assertThat(one).startsWith("~1.1."),
					(two) -> assertThat(two).startsWith("~1.2."));
		assertThat(this.product.query("select id, engagement, said from letter order by id",
				(row, number) -> String.valueOf(row.getString("said"))))
			.containsExactly("one", "two", "null");
	}

	@Test
	void sealsWhatIsUpdated() {
		write(1, "E-1", "before");

		JdbcClient.create(this.product)
			.sql("update letter set said = :said where id = :id and engagement = :engagement")
			.param("said", "after")
			.param("id", 1)
			.param("engagement", "E-1")
			.update();

		assertThat(said("E-1")).containsExactly("after");
	}

	@Test
	void sealsWithTheFirmsKeyWhatIsNobodys() {
		this.product.update("insert into stray (id, sender) values (1, ?)", "ines@lefevre.example");

		assertThat(this.raw.queryForObject("select sender from stray", String.class)).startsWith("~1._firm.");
		assertThat(this.product.queryForObject("select sender from stray", String.class))
			.isEqualTo("ines@lefevre.example");
	}

	@Test
	void opensNothingThatWasMovedFromAnotherClient() {
		write(1, "E-1", "mine");
		write(2, "E-2", "yours");
		this.raw.update("update letter set said = (select said from letter where id = 2) where id = 1");

		assertThatThrownBy(() -> said("E-1")).hasMessageContaining("is not 1's");
		assertThatThrownBy(() -> this.product.queryForList("select * from letter")).hasMessageContaining("is not 1's");
	}

	@Test
	void readsNothingWithoutKnowingWhoseItIs() {
		write(1, "E-1", "mine");

		assertThatIllegalStateException()
			.isThrownBy(() -> this.product.queryForObject("select said from letter where id = 1", String.class))
			.withMessage("Read engagement with letter.said");
	}

	@Test
	void readsNothingUnderAnotherName() {
		write(1, "E-1", "mine");

		assertThatIllegalStateException()
			.isThrownBy(() -> this.product.queryForMap("select engagement, said as words from letter"));
	}

	@Test
	void saysWhatTheDatabaseRefuses() {
		write(1, "E-1", "mine");

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> write(1, "E-1", "again"));
	}

	@Test
	void writesNothingMoreOfWhoIsForgotten() {
		write(1, "E-1", "mine");
		this.keys.destroy("1");

		assertThat(said("E-1")).containsExactly("effacé");
		assertThatThrownBy(() -> write(2, "E-1", "again")).hasMessageContaining("was destroyed");
	}

	private void write(int id, String engagement, String text) {
		this.product.update("insert into letter (id, engagement, said, body, content) values (?, ?, ?, ?, ?)", id,
				engagement, text, text, (text != null) ? text.getBytes(StandardCharsets.UTF_8) : null);
	}

	private List<String> said(String engagement) {
		return this.product.queryForList("select said from letter where engagement = ?", String.class, engagement);
	}

}
