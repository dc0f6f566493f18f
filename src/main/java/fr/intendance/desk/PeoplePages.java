package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.access.People;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the office manager lets people in, and out again. */
@RestController
class PeoplePages {

	private static final String PATH = "/desk/people";

	private static final String INVITATION = "invite";

	private final People people;

	private final PeopleSheet sheet;

	private final DeskPages pages;

	PeoplePages(People people, PeopleSheet sheet, DeskPages pages) {
		this.people = people;
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		return this.pages.show("people", (frame) -> view(frame, Typed.nothing(), Optional.empty()));
	}

	/** The password stands on the answer itself: no address leads to it. */
	@PostMapping(PATH)
	ResponseEntity<String> invite(@RequestParam Map<String, String> typed) {
		FormValues values = new FormValues(typed);
		return told(INVITATION, typed, () -> {
			String user = values.requiredLine("user", 40);
			if (!user.matches("[a-z][a-z0-9.-]*")) {
				throw Refused.invalid("user",
						"Un identifiant commence par une lettre et ne compte que des minuscules sans accent, "
								+ "des chiffres, des points et des tirets.");
			}
			return new Told(user, this.people.invite(user, values.requiredLine("name", 100),
					values.requiredChoice("role", Role.class)));
		});
	}

	@PostMapping(PATH + "/password")
	ResponseEntity<String> renew(@RequestParam(defaultValue = "") String user) {
		return told("", Map.of(), () -> new Told(user, this.people.renew(user)));
	}

	@PostMapping(PATH + "/role")
	ResponseEntity<String> change(@RequestParam Map<String, String> typed) {
		FormValues values = new FormValues(typed);
		return written(
				() -> this.people.change(values.requiredLine("user", 64), values.requiredChoice("role", Role.class)));
	}

	@PostMapping(PATH + "/close")
	ResponseEntity<String> close(@RequestParam(defaultValue = "") String user,
			@RequestParam(defaultValue = "false") boolean sure) {
		return written(() -> {
			Refused.unlessTicked(Map.of("sure", sure), "Cochez la case pour fermer ce compte.");
			this.people.close(user);
		});
	}

	private ResponseEntity<String> told(String form, Map<String, String> typed, Supplier<Told> change) {
		try {
			Told told = change.get();
			return this.pages.show("people", (frame) -> view(frame, Typed.nothing(), Optional.of(told)));
		}
		catch (Refused ex) {
			return this.pages.refuse("people", ex, (frame) -> view(frame, new Typed(form, typed), Optional.empty()));
		}
	}

	private ResponseEntity<String> written(Runnable change) {
		try {
			change.run();
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("people", ex, (frame) -> view(frame, Typed.nothing(), Optional.empty()));
		}
	}

	private View view(Frame frame, Typed typed, Optional<Told> told) {
		return new View(frame, told, this.sheet.rows(frame.user()), this.sheet.changes(),
				typed.value(INVITATION, "user"), typed.value(INVITATION, "name"),
				this.sheet.roles(typed.value(INVITATION, "role")));
	}

	/**
	 * A password that is shown once.
	 *
	 * @param user whose it is
	 * @param password what they sign in with, once
	 */
	record Told(String user, String password) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param told a password, if one was made a moment ago
	 * @param people all accounts
	 * @param changes what was changed last
	 * @param user what was typed as the sign-in name
	 * @param name what was typed as the name
	 * @param roles what somebody may be invited as
	 */
	record View(Frame frame, Optional<Told> told, List<PeopleSheet.Row> people, List<PeopleSheet.Change> changes,
			String user, String name, List<BoardPage.Choice> roles) {
	}

}
