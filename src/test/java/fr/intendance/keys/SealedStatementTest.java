package fr.intendance.keys;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which parameters and results of a statement are sealed. */
class SealedStatementTest {

	private final Columns columns = new Columns(List.of("# a comment", "", "piece engagement note reason",
			"client id company siren?", "received_mail - sender"));

	@Test
	void leavesAloneWhatTouchesNoSealedColumn() {
		assertThat(SealedStatement.of("insert into price (code, hours) values (?, ?)", this.columns)).isEmpty();
		assertThat(SealedStatement.of("select * from ACT_RU_TASK where ID_ = ?", this.columns)).isEmpty();
	}

	@Test
	void sealsWhatIsInserted() {
		SealedStatement insert = of("INSERT INTO \"piece\" (\"code\", \"note\", rank, \"engagement\", reason)"
				+ " VALUES (?, ?, 1 + (select max(rank) from piece where engagement = ?), ?, null)");

		assertThat(insert.written()).containsOnlyKeys(2);
		assertThat(insert.owner()).isEqualTo(4);
	}

	@Test
	void sealsWhatIsUpdated() {
		SealedStatement update = of(
				"update piece set version = ?, note = ?, reason = ? where piece.id = ? and piece.engagement = ?");

		assertThat(update.written().keySet()).containsExactly(2, 3);
		assertThat(update.written().get(3).path()).isEqualTo("piece.reason");
		assertThat(update.owner()).isEqualTo(5);
	}

	@Test
	void takesTheOwnerFromWhatIsWritten() {
		assertThat(of("update client set id = ?, company = ? where id = ?").owner()).isOne();
	}

	@Test
	void copiesWithinATableAsItIs() {
		SealedStatement copy = of(
				"insert into piece (engagement, code, note) select engagement, ?, note from piece where id = ?");

		assertThat(copy.written()).isEmpty();
	}

	@Test
	void knowsWhatIsRead() {
		SealedStatement select = of(
				"select p.*, k.company from piece p join client k on k.id = p.client where p.engagement = ?");

		assertThat(select.read()).containsOnlyKeys("note", "reason", "company", "siren");
		assertThat(select.owner()).isOne();
	}

	@Test
	void sealsWithTheFirmsKeyWhatBelongsToNobody() {
		assertThat(of("insert into received_mail (fingerprint, sender) values (?, ?)").written())
			.isEqualTo(Map.of(2, new Column("received_mail", "sender", "", false, false)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update piece set note = ? where id = ?",
			"update piece set note = 'x' where engagement = ?", "update piece set note = upper(?) where engagement = ?",
			"insert into piece (engagement, note) values (?, 'in clear')", "select note from piece where note = ?",
			"select * from client where lower(company) like ? and company like ?",
			"select * from client where id = ? order by company",
			"insert into piece (engagement, note) select engagement, code from piece where engagement = ?" })
	void refusesWhatItCannotSeal(String sql) {
		assertThatIllegalArgumentException().isThrownBy(() -> of(sql));
	}

	private SealedStatement of(String sql) {
		return SealedStatement.of(sql, this.columns).orElseThrow();
	}

}
