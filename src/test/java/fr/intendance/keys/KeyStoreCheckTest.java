package fr.intendance.keys;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The keys must be those of the database. */
class KeyStoreCheckTest {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.build();

	@TempDir
	private Path folder;

	KeyStoreCheckTest() {
		new JdbcTemplate(this.database)
			.execute("create table key_store (id integer primary key, fingerprint varchar(64))");
	}

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@Test
	void knowsItsKeysAtTheNextStart() {
		check("keys");

		assertThatCode(() -> check("keys")).doesNotThrowAnyException();
	}

	@Test
	void startsNotWithoutThemAndMakesNoneInTheirPlace() {
		check("keys");

		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> check("lost"))
			.withMessageContaining("introuvable")
			.satisfies((refused) -> assertThat(refused.action()).contains("intendance.keys.folder"));
		assertThat(this.folder.resolve("lost")).doesNotExist();
	}

	@Test
	void startsNotWithThoseOfAnotherDatabase() {
		check("keys");
		KeyFixture.keyring(this.folder.resolve("others")).index();

		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> check("others"))
			.withMessage("Ce coffre de clés est celui d’une autre base.");
	}

	@Test
	void saysItWithoutAStackTrace() {
		KeysRefused refused = new KeysRefused("Quoi.", "Que faire.");

		var said = new KeysRefused.Analyzer().analyze(refused, refused);

		assertThat(said.getDescription()).isEqualTo("Quoi.");
		assertThat(said.getAction()).isEqualTo("Que faire.");
	}

	private void check(String store) {
		Keyring keys = KeyFixture.keyring(this.folder.resolve(store));
		new KeyStoreCheck(keys, new BlindIndex(keys)).sameAsBefore(this.database);
	}

}
