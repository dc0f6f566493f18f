package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.access.AccountChange;
import fr.intendance.access.People;
import fr.intendance.access.Person;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;

import org.springframework.stereotype.Component;

/** Puts the accounts of the firm and their changes into words. */
@Component
class PeopleSheet {

	private final People people;

	private final Staff staff;

	private final Words words;

	PeopleSheet(People people, Staff staff, Words words) {
		this.people = people;
		this.staff = staff;
		this.words = words;
	}

	List<Row> rows(String self) {
		return this.people.all().stream().map((one) -> row(one, self)).toList();
	}

	private Row row(Person one, String self) {
		String roles = one.isClosed() ? this.words.of("desk.people.closed")
				: one.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "));
		return new Row(one.user(), one.name(), roles, one.invited(), one.isStaff() && !one.user().equals(self),
				roles(one.roles().contains(Role.OFFICE_MANAGER) ? Role.ASSISTANT.name() : Role.OFFICE_MANAGER.name()));
	}

	/** What somebody may be, one of it chosen. */
	List<BoardPage.Choice> roles(String chosen) {
		return Stream.of(Role.ASSISTANT, Role.OFFICE_MANAGER)
			.map((role) -> new BoardPage.Choice(role.name(), role(role), role.name().equals(chosen)))
			.toList();
	}

	List<Change> changes() {
		Map<String, String> names = this.staff.names();
		return this.people.changes()
			.stream()
			.map((one) -> new Change(Reading.dateAndTime(one.at()), names.getOrDefault(one.by(), one.by()),
					sentence(one, names.getOrDefault(one.user(), one.user()))))
			.toList();
	}

	private String sentence(AccountChange change, String name) {
		return this.words.of("desk.people.change." + change.kind(), name, change.role().map(this::role).orElse(""));
	}

	private String role(Role role) {
		return this.words.of("desk.people.role." + role);
	}

	/**
	 * @param user the sign-in name
	 * @param name what they are called
	 * @param roles what they are, in words
	 * @param invited whether they did not choose a password yet
	 * @param changeable whether the reader may change the account
	 * @param others what they may become
	 */
	record Row(String user, String name, String roles, boolean invited, boolean changeable,
			List<BoardPage.Choice> others) {
	}

	/**
	 * @param at when, in words
	 * @param by who did it
	 * @param what what was done, a sentence
	 */
	record Change(String at, String by, String what) {
	}

}
