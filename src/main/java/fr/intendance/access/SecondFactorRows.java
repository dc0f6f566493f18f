package fr.intendance.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps second factors and the fingerprints of recovery codes. */
@Repository
class SecondFactorRows {

	private final JdbcClient jdbc;

	SecondFactorRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SecondFactor> find(String user) {
		return this.jdbc.sql("select secret, confirmed_at, last_step from second_factor where user_id = ?")
			.param(user)
			.query((row, index) -> new SecondFactor(row.getString("secret"), row.getObject("confirmed_at") != null,
					row.getLong("last_step")))
			.optional();
	}

	void add(String user, String secret) {
		this.jdbc.sql("insert into second_factor (user_id, secret, last_step) values (?, ?, 0)")
			.params(user, secret)
			.update();
	}

	/** Uses a step up; false if it was used meanwhile. */
	boolean use(String user, long step) {
		return this.jdbc.sql("update second_factor set last_step = ? where user_id = ? and last_step < ?")
			.params(step, user, step)
			.update() == 1;
	}

	void confirm(String user, Instant now, List<String> recoveryCodes) {
		this.jdbc.sql("update second_factor set confirmed_at = ? where user_id = ?")
			.params(now.atOffset(ZoneOffset.UTC), user)
			.update();
		recoveryCodes.forEach((code) -> this.jdbc.sql("insert into recovery_code (user_id, code_sha256) values (?, ?)")
			.params(user, Secret.fingerprint(code))
			.update());
	}

	/** Uses a recovery code up; false if there is none such. */
	boolean useRecovery(String user, String code) {
		return this.jdbc.sql("delete from recovery_code where user_id = ? and code_sha256 = ?")
			.params(user, Secret.fingerprint(code))
			.update() == 1;
	}

	int recoveryCodesLeft(String user) {
		return this.jdbc.sql("select count(*) from recovery_code where user_id = ?")
			.param(user)
			.query(Integer.class)
			.single();
	}

	/** Whether there was one. */
	boolean remove(String user) {
		this.jdbc.sql("delete from recovery_code where user_id = ?").param(user).update();
		return this.jdbc.sql("delete from second_factor where user_id = ?").param(user).update() == 1;
	}

}
