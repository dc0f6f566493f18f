package fr.intendance.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the substitutions. */
@Repository
class SubstitutionRows {

	private static final String SELECT = "select id, absent, substitute, first_day, last_day, given_by, given_at, ended_at"
			+ " from substitution where ";

	private static final String ORDER = " order by first_day, id";

	private final JdbcClient database;

	SubstitutionRows(JdbcClient database) {
		this.database = database;
	}

	void add(String absent, String substitute, LocalDate first, LocalDate last, String by, Instant now) {
		this.database
			.sql("insert into substitution (absent, substitute, first_day, last_day, given_by, given_at, settled)"
					+ " values (?, ?, ?, ?, ?, ?, false)")
			.params(absent, substitute, first, last, by, row(now))
			.update();
	}

	/** Whether it was still to end. */
	boolean end(long id, String by, Instant now) {
		return this.database.sql("update substitution set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
			.params(by, row(now), id)
			.update() == 1;
	}

	Optional<Substitution> find(long id) {
		return this.database.sql(SELECT + "id = ?").param(id).query(SubstitutionRows::of).optional();
	}

	/** Those in force on a day, by who stands in. */
	List<Substitution> of(String substitute, LocalDate day) {
		return this.database
			.sql(SELECT + "substitute = ? and last_day >= ? and first_day <= ? and ended_at is null" + ORDER)
			.params(substitute, day, day)
			.query(SubstitutionRows::of)
			.list();
	}

	/** Those in force on a day or after it. */
	List<Substitution> from(LocalDate day) {
		return this.database.sql(SELECT + "settled = false and last_day >= ? and ended_at is null" + ORDER)
			.param(day)
			.query(SubstitutionRows::of)
			.list();
	}

	/** Whether nobody ever stood in for anybody. */
	boolean none() {
		return this.database.sql("select count(*) from substitution").query(Integer.class).single() == 0;
	}

	/** All that there ever were for some people. */
	List<Substitution> ofAbsent(Collection<String> absent) {
		return absent.isEmpty() ? List.of()
				: this.database.sql(SELECT + "absent in (:absent)" + ORDER)
					.param("absent", absent)
					.query(SubstitutionRows::of)
					.list();
	}

	/** Those that are over, and whose tasks nobody took back yet. */
	List<Substitution> over(LocalDate day) {
		return this.database.sql(SELECT + "settled = false and (last_day < ? or ended_at is not null)" + ORDER)
			.param(day)
			.query(SubstitutionRows::of)
			.list();
	}

	/** Whether nobody else did so meanwhile. */
	boolean settle(long id) {
		return this.database.sql("update substitution set settled = true where id = ? and settled = false")
			.param(id)
			.update() == 1;
	}

	private static Substitution of(ResultSet row, int number) throws SQLException {
		return new Substitution(row.getLong("id"), row.getString("absent"), row.getString("substitute"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				row.getString("given_by"), row.getObject("given_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

	private static OffsetDateTime row(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
