package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.Substitution;
import fr.intendance.client.Substitutions;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Staff;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the office manager says who stands in for an absent assistant. */
@RestController
class SubstitutionPages {

	private static final String PATH = "/desk/substitutions";

	private static final String FORM = "give";

	private final Substitutions substitutions;

	private final Staff staff;

	private final DeskPages pages;

	SubstitutionPages(Substitutions substitutions, Staff staff, DeskPages pages) {
		this.substitutions = substitutions;
		this.staff = staff;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		return this.pages.show("substitutions", (frame) -> view(frame, Typed.nothing()));
	}

	@PostMapping(PATH)
	ResponseEntity<String> give(@RequestParam Map<String, String> typed) {
		FormValues values = new FormValues(typed);
		try {
			this.substitutions.give(values.requiredLine("absent", 64), values.requiredLine("substitute", 64),
					values.requiredDate("firstDay"), values.requiredDate("lastDay"));
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("substitutions", ex, (frame) -> view(frame, new Typed(FORM, typed)));
		}
	}

	@PostMapping(PATH + "/{id}/end")
	ResponseEntity<String> end(@PathVariable long id) {
		try {
			this.substitutions.end(id);
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("substitutions", ex, (frame) -> view(frame, Typed.nothing()));
		}
	}

	private View view(Frame frame, Typed typed) {
		Map<String, String> names = this.staff.names();
		Map<String, String> fields = Stream.of("absent", "substitute", "firstDay", "lastDay")
			.collect(Collectors.toMap((field) -> field, (field) -> typed.value(FORM, field)));
		return new View(frame,
				this.substitutions.people()
					.stream()
					.map((user) -> new Person(user, names.getOrDefault(user, user)))
					.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
					.toList(),
				fields, this.substitutions.presentAndComing().stream().map((one) -> Row.of(one, names)).toList());
	}

	/**
	 * @param frame what surrounds the page
	 * @param people who may be chosen
	 * @param typed what was typed before a refusal, by field
	 * @param rows those of today and those to come
	 */
	record View(Frame frame, List<Person> people, Map<String, String> typed, List<Row> rows) {
	}

	/**
	 * @param user the sign-in name
	 * @param name what they are called
	 */
	record Person(String user, String name) {
	}

	/**
	 * @param id counts them
	 * @param absent who is away
	 * @param substitute who stands in
	 * @param first the first day, in words
	 * @param last the last day, in words
	 * @param givenBy who said so
	 */
	record Row(long id, String absent, String substitute, String first, String last, String givenBy) {

		static Row of(Substitution one, Map<String, String> names) {
			return new Row(one.id(), names.getOrDefault(one.absent(), one.absent()),
					names.getOrDefault(one.substitute(), one.substitute()), Reading.date(one.firstDay()),
					Reading.date(one.lastDay()), names.getOrDefault(one.givenBy(), one.givenBy()));
		}

	}

}
