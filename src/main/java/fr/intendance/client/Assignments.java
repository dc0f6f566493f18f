package fr.intendance.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;
import fr.intendance.engine.Tenants;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which assistants see a client. Office managers see all and are assigned to none. An
 * assignment and its end hold from the next request on.
 */
@Service
@Transactional
public class Assignments {

	/** What the journal calls it when somebody is let in; it is about the user. */
	public static final String ASSIGNED = "client.assigned";

	/** What it calls the end of that. */
	public static final String WITHDRAWN = "client.withdrawn";

	private final Engagements engagements;

	private final Tenants tenants;

	private final Staff staff;

	private final SubstituteTasks substitutes;

	private final Timeline timeline;

	Assignments(Engagements engagements, Tenants tenants, Staff staff, SubstituteTasks substitutes, Timeline timeline) {
		this.engagements = engagements;
		this.tenants = tenants;
		this.staff = staff;
		this.substitutes = substitutes;
		this.timeline = timeline;
	}

	/** The assistants who see the client of an engagement. */
	public Set<String> of(EngagementReference reference) {
		String client = client(reference);
		return this.staff.with(Role.ASSISTANT)
			.stream()
			.filter((user) -> this.tenants.assigned(user, client))
			.collect(Collectors.toSet());
	}

	/** The assistants who do not. */
	public Set<String> free(EngagementReference reference) {
		Set<String> others = new HashSet<>(this.staff.with(Role.ASSISTANT));
		others.removeAll(of(reference));
		return others;
	}

	/** From now on an assistant sees the client. */
	public void assign(EngagementReference reference, String user, FreeText reason) {
		this.tenants.assign(user, client(reference));
		this.timeline.record(reference, ASSIGNED, user, reason);
	}

	/**
	 * The same for several clients at once, in one batch.
	 * @return those that they see from now on; the others they saw before
	 */
	public Set<EngagementReference> assignAll(Set<EngagementReference> references, String user, FreeText reason) {
		Set<String> seen = this.tenants.of(user);
		List<Engagement> fresh = this.engagements.those(List.copyOf(references))
			.stream()
			.filter((one) -> !seen.contains(one.clientId()))
			.toList();
		this.tenants.assignAll(user, fresh.stream().map(Engagement::clientId).collect(Collectors.toSet()));
		Set<EngagementReference> told = fresh.stream().map(Engagement::reference).collect(Collectors.toSet());
		this.timeline.recordAll(told, ASSIGNED, user, reason);
		return told;
	}

	/** Who may be given clients. */
	public Set<String> people() {
		return this.staff.with(Role.ASSISTANT);
	}

	/**
	 * From now on an assistant does not see the client any more, nor does who stands in
	 * for them; their tasks are free.
	 */
	public void withdraw(EngagementReference reference, String user, FreeText reason) {
		this.tenants.withdraw(user, client(reference));
		this.substitutes.freeOfSubstitutesOf(user);
		this.timeline.record(reference, WITHDRAWN, user, reason);
	}

	private String client(EngagementReference reference) {
		return this.engagements.get(reference).clientId();
	}

}
