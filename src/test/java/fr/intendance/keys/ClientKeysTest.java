package fr.intendance.keys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is ended of a client, and what is kept up to its last day. */
@ApplicationTest
class ClientKeysTest {

	private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

	@Autowired
	private ClientKeys keys;

	@Autowired
	private Columns columns;

	@Autowired
	private JdbcTemplate product;

	@Autowired
	private DataSource database;

	@Autowired
	private MovableClock clock;

	@Test
	void blanksEverythingSealedOfOneClientAndNothingOfAnother() {
		document("D-KEYS-1", "E-KEYS-A", "E-KEYS-A");
		document("D-KEYS-2", "E-KEYS-AB", "E-KEYS-AB");

		this.keys.blank("E-KEYS-A");

		assertThat(content("D-KEYS-1")).isEmpty();
		assertThat(content("D-KEYS-2")).isNotEmpty();
		assertThat(new JdbcTemplate(this.database)
			.queryForObject("select content from document where number = 'D-KEYS-1'", byte[].class))
			.isEqualTo("~0".getBytes());
	}

	@Test
	void keepsWhatHasAKeyOfItsOwnUpToItsLastDay() {
		String holder = this.keys.keep("E-KEYS-K", "CONTRACT", LAST);
		document("D-KEYS-3", "E-KEYS-K", holder);

		this.keys.blank("E-KEYS-K");
		this.keys.destroy("E-KEYS-K");
		this.clock.moveTo(LAST.atTime(22, 0).toInstant(ZoneOffset.UTC));
		this.keys.expire();

		assertThat(holder).isEqualTo("K-KEYS-K.CONTRACT");
		assertThat(content("D-KEYS-3")).isNotEmpty();

		this.clock.moveTo(LAST.atTime(23, 0).toInstant(ZoneOffset.UTC));
		this.keys.expire();

		assertThat(content("D-KEYS-3")).isEmpty();
		assertThat(this.keys.isDestroyed(holder)).isTrue();
	}

	@Test
	void destroysAlsoAKeyThatWasNeverUsed() {
		assertThat(this.keys.isDestroyed("E-KEYS-N")).isFalse();

		this.keys.destroy("E-KEYS-N");

		assertThat(this.keys.isDestroyed("C-KEYS-N")).isTrue();
		assertThat(this.keys.destroyed(List.of("C-KEYS-O", "C-KEYS-N"))).containsExactly("C-KEYS-N");
	}

	@Test
	void leavesRowsThatNobodyMayChange() {
		assertThat(this.columns.of("evidence_event")).singleElement().matches(Column::kept);
	}

	private void document(String number, String engagement, String holder) {
		this.product.update(
				"insert into document (number, engagement, kind, label, template_version, file_name, issued_at,"
						+ " sha256, holder, content) values (?, ?, 'k', 'l', 'v', 'f', now(), 's', ?, ?)",
				number, engagement, holder, new byte[] { 1, 2 });
	}

	private byte[] content(String number) {
		return this.product.queryForObject("select holder, content from document where number = ?",
				(row, count) -> row.getBytes("content"), number);
	}

}
