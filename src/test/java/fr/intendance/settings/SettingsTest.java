package fr.intendance.settings;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import fr.intendance.document.Firm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What somebody set at the desk, on this node and on another one. */
@ApplicationTest
class SettingsTest {

	@Autowired
	private Settings settings;

	@Autowired
	private Setting<Firm> firm;

	@Autowired
	private SettingRows rows;

	@Autowired
	private SettingBinder binder;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private DataSource database;

	@Autowired
	private Clock clock;

	private Map<String, String> before;

	@BeforeEach
	void theFirmIsAsItIs() {
		this.before = this.settings.texts("firm");
	}

	@AfterEach
	void theFirmIsAsItWas() {
		this.settings.keep("firm", this.settings.version("firm"), this.before, "manager");
	}

	@Test
	void holdsFromTheMomentItIsKept() {
		assertThat(keep("name", "Atelier Moreau")).isTrue();

		assertThat(this.firm.now().name()).isEqualTo("Atelier Moreau");
		assertThat(this.firm.now().phone()).isEqualTo(this.before.get("phone"));
	}

	@Test
	void holdsOnAnotherNodeAsSoonAsItLooks() {
		Settings other = new Settings(this.rows, this.binder, (event) -> {
		}, this.clock);
		Setting<Firm> there = other.of(Firm.class);
		String known = there.now().name();

		keep("name", "Bureau Moreau");

		assertThat(there.now().name()).isEqualTo(known);
		other.look();
		assertThat(there.now().name()).isEqualTo("Bureau Moreau");
	}

	@Test
	void tellsWhoChangedWhat() {
		keep("name", "Cabinet Moreau");

		SettingChange last = this.settings.changes().get(0);
		assertThat(last.names()).isEqualTo(List.of("name"));
		assertThat(last.area()).isEqualTo("firm");
		assertThat(last.by()).isEqualTo("manager");
		assertThat(last.version()).isEqualTo(this.settings.version("firm"));
	}

	@Test
	void writesNothingDownWhereNothingChanged() {
		int version = this.settings.version("firm");

		assertThat(this.settings.keep("firm", version, this.before, "manager")).isTrue();

		assertThat(this.settings.version("firm")).isEqualTo(version);
	}

	@Test
	void leavesTheSecondOfTwoWhoChangeTheSame() {
		int seen = this.settings.version("firm");
		keep("name", "Premier");

		assertThat(this.settings.keep("firm", seen, with("name", "Second"), "assistant")).isFalse();

		assertThat(this.firm.now().name()).isEqualTo("Premier");
	}

	@Test
	void keepsNothingThatDoesNotFit() {
		assertThatExceptionOfType(UnfitSetting.class).isThrownBy(() -> keep("siret", "12345678200011"))
			.satisfies((unfit) -> assertThat(unfit.name()).isEqualTo("siret"))
			.withMessageContaining("SIRET n’existe pas");

		assertThat(this.settings.texts("firm")).isEqualTo(this.before);
	}

	@Test
	void forgetsWhatWasTakenBack() {
		this.transaction.executeWithoutResult((status) -> {
			keep("name", "Brouillon");
			status.setRollbackOnly();
		});
		this.settings.look();

		assertThat(this.firm.now().name()).isEqualTo(this.before.get("name"));
	}

	@Test
	void liesSealedInTheDatabase() throws Exception {
		keep("name", "Moreau Conseil");

		String raw = JdbcClient.create(this.database.unwrap(com.zaxxer.hikari.HikariDataSource.class))
			.sql("select text from setting order by id desc limit 1")
			.query(String.class)
			.single();
		assertThat(raw).doesNotContain("Moreau", "siret");
	}

	private boolean keep(String name, String text) {
		return this.settings.keep("firm", this.settings.version("firm"), with(name, text), "manager");
	}

	private Map<String, String> with(String name, String text) {
		Map<String, String> texts = new HashMap<>(this.before);
		texts.put(name, text);
		return texts;
	}

}
