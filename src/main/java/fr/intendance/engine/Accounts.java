package fr.intendance.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people and programs that may sign in, kept by the engine's identity service. */
@Component
public class Accounts {

	private static final Pattern ID = Pattern.compile(EngineSetUp.IDS);

	private static final int LONGEST = 200;

	private final ObjectProvider<IdentityService> identity;

	private final ObjectProvider<StandIns> standIns;

	private final Tenants tenants;

	private final Passwords passwords;

	Accounts(ObjectProvider<IdentityService> identity, Passwords passwords, Tenants tenants,
			ObjectProvider<StandIns> standIns) {
		this.identity = identity;
		this.passwords = passwords;
		this.tenants = tenants;
		this.standIns = standIns;
	}

	/** Whether the password is that of the user. Wrong ones lock nobody out. */
	public boolean verified(String user, String password) {
		return plausible(user) && password.length() <= LONGEST && this.passwords.right(user, password);
	}

	/**
	 * The user with the roles and clients of this moment, those of absent colleagues
	 * included; nobody if there is none.
	 */
	public Optional<Actor> actor(String user) {
		return account(user).map(Account::actor);
	}

	/** The same with what their password leaves on their sessions. */
	public Optional<Account> account(String user) {
		return plausible(user)
				? this.passwords.account(user)
					.map((stored) -> new Account(roleHolder(user), ProvenPasswords.stamp(stored.getPassword())))
				: Optional.empty();
	}

	private Actor roleHolder(String user) {
		return Inside.run(() -> {
			Set<Role> roles = identity().createGroupQuery()
				.groupMember(user)
				.list()
				.stream()
				.flatMap(group -> Role.of(group.getId()).stream())
				.collect(Collectors.toUnmodifiableSet());
			Set<String> clients = new HashSet<>(this.tenants.of(user));
			if (roles.contains(Role.ASSISTANT)) {
				// one absent colleague, rarely two; and nobody's substitute is asked for
				// in turn
				absent(user).forEach((colleague) -> clients.addAll(this.tenants.of(colleague)));
			}
			return new Actor(user, roles, Set.copyOf(clients));
		});
	}

	private Set<String> absent(String user) {
		return this.standIns.stream()
			.flatMap((one) -> one.absent(user).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether nobody can sign in yet. */
	public boolean none() {
		return Inside.run(() -> identity().createUserQuery().count() == 0);
	}

	/** Opens an account. */
	public void open(String user, String password, Role... roles) {
		Inside.run(() -> {
			User fresh = identity().newUser(user);
			fresh.setFirstName(user);
			fresh.setLastName("");
			fresh.setPassword(password);
			identity().saveUser(fresh);
			List.of(roles).forEach(role -> identity().createMembership(user, role.group()));
			return fresh;
		});
	}

	/** Gives a user another password. */
	public void replacePassword(String user, String password) {
		Inside.run(() -> {
			User known = identity().createUserQuery().userId(user).singleResult();
			known.setPassword(password);
			identity().saveUser(known);
			return known;
		});
	}

	/** Creates the groups that are not there yet. */
	public void openGroups() {
		Inside.run(() -> {
			Arrays.stream(Role.values())
				.filter(role -> identity().createGroupQuery().groupId(role.group()).count() == 0)
				.forEach(this::openGroup);
			return null;
		});
	}

	private void openGroup(Role role) {
		Group group = identity().newGroup(role.group());
		group.setName(role.label());
		group.setType("WORKFLOW");
		identity().saveGroup(group);
	}

	private static boolean plausible(String user) {
		return user.length() <= LONGEST && ID.matcher(user).matches();
	}

	private IdentityService identity() {
		return this.identity.getObject();
	}

}
