package fr.intendance.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.intendance.engine.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each change of the accounts; it adds and reads. */
@Repository
class AccountChangeRows {

	private final JdbcClient database;

	AccountChangeRows(JdbcClient database) {
		this.database = database;
	}

	/** Nobody else changes accounts until the transaction ends. */
	void lock() {
		this.database.sql("select kind from accounts_opening order by kind for update").query(String.class).list();
	}

	void add(AccountChange change) {
		this.database
			.sql("insert into account_change (user_id, kind, role, changed_by, changed_at) values (?, ?, ?, ?, ?)")
			.params(change.user(), change.kind().name(), change.role().map(Role::name).orElse(null), change.by(),
					OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
			.update();
	}

	/** The newest first. */
	List<AccountChange> all(int most) {
		return this.database
			.sql("select user_id, kind, role, changed_by, changed_at from account_change order by id desc limit ?")
			.param(most)
			.query(AccountChangeRows::change)
			.list();
	}

	private static AccountChange change(ResultSet row, int number) throws SQLException {
		return new AccountChange(row.getString("user_id"), AccountChange.Kind.valueOf(row.getString("kind")),
				Optional.ofNullable(row.getString("role")).map(Role::valueOf), row.getString("changed_by"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

}
