package fr.intendance.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import fr.intendance.client.Leavers;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;
import fr.intendance.engine.StaffChanges;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for the firm and as what. Whoever changes it is an office manager and stays
 * one, so that there is always somebody who can let others in.
 */
@Service
@Transactional
public class People {

	private static final int SHOWN = 20;

	private static final Set<Role> STAFF = Set.of(Role.OFFICE_MANAGER, Role.ASSISTANT);

	private final Staff staff;

	private final StaffChanges changes;

	private final Accounts accounts;

	private final OneTimePasswords oneTimePasswords;

	private final AccountChangeRows trace;

	private final Leavers leavers;

	private final Actors actors;

	private final Clock clock;

	People(Staff staff, StaffChanges changes, Accounts accounts, OneTimePasswords oneTimePasswords,
			AccountChangeRows trace, Leavers leavers, Actors actors, Clock clock) {
		this.staff = staff;
		this.changes = changes;
		this.accounts = accounts;
		this.oneTimePasswords = oneTimePasswords;
		this.trace = trace;
		this.leavers = leavers;
		this.actors = actors;
		this.clock = clock;
	}

	/** All accounts, by name. */
	@Transactional(readOnly = true)
	public List<Person> all() {
		Map<Role, Set<String>> holders = new EnumMap<>(Role.class);
		Set.of(Role.values()).forEach((role) -> holders.put(role, this.staff.with(role)));
		Set<String> invited = StreamSupport.stream(this.oneTimePasswords.findAll().spliterator(), false)
			.map(OneTimePassword::userId)
			.collect(Collectors.toSet());
		return this.staff.names()
			.entrySet()
			.stream()
			.map((one) -> new Person(one.getKey(), one.getValue(), roles(holders, one.getKey()),
					invited.contains(one.getKey())))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/** What was changed last, the newest first. */
	@Transactional(readOnly = true)
	public List<AccountChange> changes() {
		return this.trace.all(SHOWN);
	}

	/**
	 * Opens an account, or opens one again that was closed.
	 * @return the password that works once, which nobody can read again
	 * @throws Refused 400 naming {@code user} or {@code role}
	 */
	public String invite(String user, String name, Role role) {
		requireStaff(role);
		this.trace.lock();
		if (this.accounts.actor(user).filter((one) -> !one.roles().isEmpty()).isPresent()) {
			throw Refused.invalid("user", "Cet identifiant est déjà pris : choisissez-en un autre.");
		}
		String password = Secret.password();
		this.changes.open(user, name, password, role);
		demandOwnPassword(user);
		record(user, AccountChange.Kind.INVITED, Optional.of(role));
		return password;
	}

	/**
	 * Gives somebody another password that works once; their sessions are over.
	 * @return the password, which nobody can read again
	 */
	public String renew(String user) {
		colleague(user);
		String password = Secret.password();
		this.accounts.replacePassword(user, password);
		demandOwnPassword(user);
		record(user, AccountChange.Kind.PASSWORD, Optional.empty());
		return password;
	}

	/** Gives somebody another role from their next click on. */
	public void change(String user, Role role) {
		requireStaff(role);
		colleague(user);
		this.changes.change(user, role);
		this.leavers.giveBackTasks(user, role == Role.OFFICE_MANAGER);
		record(user, AccountChange.Kind.ROLE, Optional.of(role));
	}

	/**
	 * Somebody leaves: they come in no more, and their tasks are offered to all again.
	 */
	public void close(String user) {
		Person person = colleague(user);
		this.leavers.recordLeaving(user);
		this.changes.close(user, person.name(), Secret.password());
		this.leavers.giveBackTasks(user, false);
		this.oneTimePasswords.deleteById(user);
		record(user, AccountChange.Kind.CLOSED, Optional.empty());
	}

	/**
	 * Somebody else of the firm; under the lock, so that two office managers cannot shut
	 * each other out.
	 */
	private Person colleague(String user) {
		this.trace.lock();
		String self = this.actors.required().id();
		if (!this.staff.with(Role.OFFICE_MANAGER).contains(self)) {
			throw Refused.forbidden("Seul un responsable du cabinet peut changer les comptes.");
		}
		if (user.equals(self)) {
			throw Refused.conflict("C’est votre propre compte : demandez à un autre responsable de le changer, "
					+ "pour que le cabinet en garde toujours un.");
		}
		return all().stream()
			.filter((one) -> one.user().equals(user) && one.isStaff())
			.findFirst()
			.orElseThrow(() -> Refused.unknown("Ce compte n’existe pas, ou il est fermé. Revenez à la liste."));
	}

	private void demandOwnPassword(String user) {
		this.oneTimePasswords.deleteById(user);
		this.oneTimePasswords.save(new OneTimePassword(user, this.clock.instant(), 0));
	}

	private void record(String user, AccountChange.Kind kind, Optional<Role> role) {
		this.trace.add(new AccountChange(user, kind, role, this.actors.required().id(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	private static Set<Role> roles(Map<Role, Set<String>> holders, String user) {
		return holders.entrySet()
			.stream()
			.filter((one) -> one.getValue().contains(user))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static void requireStaff(Role role) {
		if (!STAFF.contains(role)) {
			throw Refused.invalid("role", "Choisissez un des deux rôles proposés.");
		}
	}

}
