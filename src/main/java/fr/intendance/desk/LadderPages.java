package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Ladders;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the office manager says when clients are reminded, and in which tone. */
@RestController
class LadderPages {

	private static final String PATH = "/desk/ladders";

	private final Ladders ladders;

	private final LadderSheet sheet;

	private final DeskPages pages;

	LadderPages(Ladders ladders, LadderSheet sheet, DeskPages pages) {
		this.ladders = ladders;
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		return this.pages.show("ladders", (frame) -> view(frame, Typed.nothing()));
	}

	@PostMapping(PATH + "/{code}")
	ResponseEntity<String> change(@PathVariable String code, @RequestParam Map<String, String> typed) {
		Ladder ladder = find(code);
		try {
			this.ladders.change(LadderSheet.read(ladder, new FormValues(typed)));
			return this.pages.lead(PATH + "#" + code);
		}
		catch (Refused ex) {
			return this.pages.refuse("ladders", ex, (frame) -> view(frame, new Typed(code, typed)));
		}
	}

	private View view(Frame frame, Typed typed) {
		return new View(frame, this.ladders.all().stream().map((plan) -> this.sheet.of(plan, typed)).toList());
	}

	private static Ladder find(String code) {
		return Arrays.stream(Ladder.values())
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow(() -> Refused.unknown("Ces relances n’existent pas. Revenez à la liste des relances."));
	}

	/**
	 * @param frame what surrounds the page
	 * @param ladders each kind of answer
	 */
	record View(Frame frame, List<LadderSheet.Sheet> ladders) {
	}

}
