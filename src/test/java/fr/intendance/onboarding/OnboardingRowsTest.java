package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;

import fr.intendance.document.Amount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tables of the onboarding hold after their migration. */
class OnboardingRowsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.addScript("db/migration/V09__onboarding.sql")
		.build();

	private final JdbcClient client = JdbcClient.create(this.database);

	private final VigilanceThreshold threshold = new VigilanceThreshold(this.client);

	private final PieceArchive archive = new PieceArchive(this.client);

	@BeforeEach
	void rowsSayWhoseTheyAre() {
		this.client.sql("alter table piece_content add column engagement varchar(40)").update();
	}

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "499999, false", "500000, true", "500001, true", "1436400, true" })
	void fiveThousandEurosAskForTheAttestationAndACentLessDoesNot(long cents, boolean reached) {
		assertThat(this.threshold.isReached(new Amount(cents), TODAY)).isEqualTo(reached);
	}

	@Test
	void followsTheLawFromTheDayOnWhichItChanges() {
		this.client.sql("insert into vigilance_threshold (effective_from, cents, source) values (?, 700000, 'decree')")
			.param(TODAY.plusDays(1))
			.update();

		assertThat(this.threshold.isReached(new Amount(699999), TODAY)).isTrue();
		assertThat(this.threshold.isReached(new Amount(699999), TODAY.plusDays(1))).isFalse();
		assertThat(this.threshold.isReached(new Amount(700000), TODAY.plusYears(1))).isTrue();
	}

	@Test
	void knowsNoThresholdBeforeItsFirstRule() {
		assertThat(this.threshold.isReached(new Amount(500000), LocalDate.of(2015, 4, 1))).isTrue();
		assertThatThrownBy(() -> this.threshold.isReached(new Amount(500000), LocalDate.of(2015, 3, 31)))
			.isInstanceOf(RuntimeException.class);
	}

	@ParameterizedTest
	@CsvSource({ "NOTHING, registration", "QUOTES, registration letterhead billing-access",
			"INVOICING, registration letterhead bank-details billing-access",
			"UNPAID_REMINDERS, registration bank-details", "PAYROLL_VARIABLES, registration accountant",
			"MAIL, registration mail-access" })
	void asksEachServiceForItsPieces(String service, String codes) {
		assertThat(codes(this.archive.checklist("E-2026-0042", List.of(service)))).isEqualTo(codes);
	}

	@Test
	void asksForNothingTwiceHoweverManyServicesNeedIt() {
		List<Piece> asked = this.archive.checklist("E-2026-0042",
				List.of("QUOTES", "INVOICING", "UNPAID_REMINDERS", "SUPPLIER_INVOICES", "ACCOUNTANT_DISPATCH", "MAIL"));

		assertThat(codes(asked))
			.isEqualTo("registration letterhead bank-details accountant billing-access mail-access");
		assertThat(asked).extracting((piece) -> piece.view().file())
			.containsExactly(true, true, true, false, false, false);
	}

	@Test
	void asksEveryClientWhoTheyAre() {
		assertThat(codes(this.archive.checklist("E-2026-0042", List.of()))).isEqualTo("registration");
	}

	@Test
	void asksForNoPassword() {
		assertThat(this.client.sql("select label from piece_kind").query(String.class).list()).isNotEmpty()
			.noneMatch((label) -> label.toLowerCase().contains("mot de passe"));
	}

	@Test
	void keepsTheLastBytesOfAPieceOnly() {
		long piece = row();
		this.archive.keep("E-2026-0042", piece, new byte[] { 1, 2, 3 });

		this.archive.keep("E-2026-0042", piece, new byte[] { 4 });

		assertThat(this.archive.content(piece)).get().isEqualTo(new byte[] { 4 });
		assertThat(this.client.sql("select count(*) from piece_content").query(Integer.class).single()).isOne();
	}

	@Test
	void hasNoBytesOfAPieceThatNeverCame() {
		long piece = row();

		assertThat(this.archive.content(piece)).isEmpty();
		assertThat(this.archive.content(piece + 1)).isEmpty();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.archive.keep("E-2026-0042", piece + 1, new byte[] { 1 }));
	}

	@Test
	void listsNoPieceTwice() {
		row();

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this::row);
	}

	private long row() {
		this.client
			.sql("insert into piece (engagement, code, label, file, rank, state, version)"
					+ " values ('E-2026-0042', 'registration', 'Extrait Kbis', true, 1, 'REQUESTED', 0)")
			.update();
		return this.client.sql("select max(id) from piece").query(Long.class).single();
	}

	private static String codes(List<Piece> pieces) {
		return String.join(" ", pieces.stream().map((piece) -> piece.view().code()).toList());
	}

}
