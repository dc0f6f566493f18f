package fr.intendance.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command says, and what it leaves alone. */
class RestorationTest {

	@TempDir
	private Path folder;

	private final List<String> said = new ArrayList<>();

	private Path copy;

	private Path keys;

	@BeforeEach
	void aBackup() throws Exception {
		this.keys = Files.writeString(this.folder.resolve("intendance.keys"),
				"2026-0001 print aaaa\nmaster.key bbbb\n");
		this.copy = this.folder.resolve("intendance-20261130T000000Z.zip");
		H2Data data = new H2Data(DatabaseFixture.at(url("old")));
		try (Connection product = DriverManager.getConnection(url("old"), "intendance", "");
				Statement statement = product.createStatement()) {
			statement.execute("create table client (number int)");
			statement.execute("insert into client values (42)");
			data.copyTo(this.copy);
			statement.execute("insert into client values (43)");
		}
	}

	@Test
	void putsDataAndKeysIntoAnEmptyPlace() throws Exception {
		assertThat(run("new", this.copy, this.keys)).isZero();

		assertThat(rows("new")).isOne();
		assertThat(this.folder.resolve("new-keys/clients/2026-0001.key")).hasContent("print aaaa");
		assertThat(this.folder.resolve("new-keys/master.key")).hasContent("bbbb");
		assertThat(this.said).singleElement().asString().startsWith("La sauvegarde est en place");
	}

	@Test
	void takesTheDataAloneWhereTheKeysAreThere() throws Exception {
		Files.createDirectories(this.folder.resolve("new-keys/clients"));
		Files.writeString(this.folder.resolve("new-keys/clients/2026-0001.key"), "print aaaa");

		assertThat(run("new", this.copy)).isZero();

		assertThat(rows("new")).isOne();
	}

	@Test
	void refusesAPlaceWithData() throws Exception {
		assertThat(run("old", this.copy, this.keys)).isOne();

		assertThat(rows("old")).isEqualTo(2);
		assertThat(this.folder.resolve("old-keys/clients")).doesNotExist();
		assertThat(this.said).singleElement().asString().contains("rien n’a été modifié");
	}

	@Test
	void refusesDataWithoutTheirKeys() {
		assertThat(run("new", this.copy)).isOne();

		assertThat(this.folder.resolve("new.mv.db")).doesNotExist();
		assertThat(this.said).singleElement().asString().contains("sans elles, ces données sont illisibles");
	}

	@Test
	void leavesThePlaceEmptyWhereTheFileIsDamaged() throws Exception {
		byte[] bytes = Files.readAllBytes(this.copy);
		Path half = Files.write(this.folder.resolve("half.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

		assertThat(run("new", half, this.keys)).isOne();
		assertThat(run("new", this.keys, this.keys)).as("no backup of data").isOne();

		try (var files = Files.list(this.folder)) {
			assertThat(files).noneMatch((file) -> file.getFileName().toString().startsWith("new."));
		}
		assertThat(this.said).hasSize(2).allMatch((one) -> one.contains("Aucune donnée n’a été écrite"));
		assertThat(run("new", this.copy, this.keys)).as("the next try").isZero();
	}

	@Test
	void saysHowItIsCalled() {
		assertThat(Restoration.run(List.of(), this.said::add)).isEqualTo(2);
		assertThat(run("new", this.folder.resolve("nowhere.zip"))).isEqualTo(2);
		assertThat(run("new", this.folder)).isEqualTo(2);
		assertThat(Restoration.run(List.of("\0"), this.said::add)).isEqualTo(2);
		assertThat(run("new", this.copy, this.keys, this.keys)).isEqualTo(2);

		assertThat(this.said).hasSize(5).allMatch((one) -> one.contains("java -jar intendance.jar restore"));
	}

	@Test
	void refusesADatabaseThatIsNoFile() {
		this.said.clear();

		assertThat(Restoration.run(List.of(this.copy.toString(), "--spring.datasource.url=jdbc:h2:mem:none"),
				this.said::add))
			.isOne();

		assertThat(this.said).singleElement().asString().contains("n’est pas un fichier de cette machine");
	}

	private int run(String place, Path... files) {
		List<String> words = new ArrayList<>(List.of(files).stream().map(Path::toString).toList());
		words.add("--spring.datasource.url=" + url(place));
		words.add("--intendance.keys.folder=" + this.folder.resolve(place + "-keys"));
		return Restoration.run(words, this.said::add);
	}

	private String url(String place) {
		return "jdbc:h2:file:" + this.folder.resolve(place) + ";WRITE_DELAY=0";
	}

	private int rows(String place) throws SQLException, IOException {
		try (Connection product = DriverManager.getConnection(url(place), "intendance", "");
				Statement statement = product.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from client")) {
			rows.next();
			return rows.getInt(1);
		}
	}

}
