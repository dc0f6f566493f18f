package fr.intendance.access;

import java.util.EnumSet;
import java.util.Set;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what users owe after their password. */
@Component
class Owings {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final AccessSettings settings;

	Owings(JdbcClient jdbc, Accounts accounts, AccessSettings settings) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.settings = settings;
	}

	/** In one statement: programs sign in with each request. */
	Set<Owed> of(String user) {
		EnumSet<Owed> owed = EnumSet.noneOf(Owed.class);
		this.jdbc
			.sql("select 'NEW_PASSWORD' from one_time_password where user_id = ? union all "
					+ "select 'CODE' from second_factor where user_id = ? and confirmed_at is not null")
			.params(user, user)
			.query(String.class)
			.list()
			.stream()
			.map(Owed::valueOf)
			.forEach(owed::add);
		if (this.settings.secondFactorRequired() && !owed.contains(Owed.CODE) && isPerson(user)) {
			owed.add(Owed.SECOND_FACTOR);
		}
		return owed;
	}

	/** Programs have no second factor: they belong on a line of their own. */
	private boolean isPerson(String user) {
		return this.accounts.actor(user)
			.map((actor) -> actor.roles().stream().anyMatch((role) -> role != Role.INTEGRATOR))
			.orElse(false);
	}

}
