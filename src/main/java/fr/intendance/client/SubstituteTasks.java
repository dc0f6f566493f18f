package fr.intendance.client;

import java.time.Clock;
import java.util.Set;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Tenants;

import org.springframework.stereotype.Component;

/** The tasks that substitutes took in hand. */
@Component
class SubstituteTasks {

	private final SubstitutionRows rows;

	private final Tenants tenants;

	private final Accounts accounts;

	private final Clock clock;

	SubstituteTasks(SubstitutionRows rows, Tenants tenants, Accounts accounts, Clock clock) {
		this.rows = rows;
		this.tenants = tenants;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Those of clients whom a user does not see any more are offered to all again. */
	void free(String substitute) {
		this.tenants.freeUnseen(substitute, this.accounts.actor(substitute).map(Actor::tenants).orElse(Set.of()));
	}

	/** The same for all who stand in for somebody now. */
	void freeOfSubstitutesOf(String absent) {
		this.rows.ofAbsent(Set.of(absent))
			.stream()
			.filter((one) -> one.covers(this.clock.instant()))
			.map(Substitution::substitute)
			.forEach(this::free);
	}

}
