package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Standings;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives several clients of the board to an assistant. For the office manager alone. */
@RestController
class BoardAssignment {

	private static final String WHAT = "board.assign";

	private final Assignments assignments;

	private final Standings standings;

	private final Words words;

	private final DeskPages pages;

	BoardAssignment(Assignments assignments, Standings standings, Words words, DeskPages pages) {
		this.assignments = assignments;
		this.standings = standings;
		this.words = words;
		this.pages = pages;
	}

	@PostMapping("/desk/board/assign")
	ResponseEntity<String> assign(@RequestParam(name = "engagement", defaultValue = "") List<String> chosen,
			@RequestParam Map<String, String> typed) {
		String back = "/desk/board?" + BoardChoice.of(typed).query(1);
		try {
			Set<String> references = ManyDone.chosen("engagement", chosen, BoardChoice.LINES, this.words);
			FormValues values = new FormValues(Map.copyOf(typed));
			String user = values.requiredText("user", 64);
			if (!this.assignments.people().contains(user)) {
				throw Refused.invalid("user", this.words.of("desk.board.assign.whom"));
			}
			FreeText reason = new FreeText(values.requiredText("reason", 2000));
			Map<String, EngagementLine> seen = this.standings.of(references);
			Set<String> given = this.assignments
				.assignAll(seen.keySet().stream().map(EngagementReference::new).collect(Collectors.toSet()), user,
						reason)
				.stream()
				.map(EngagementReference::value)
				.collect(Collectors.toSet());
			List<ManyDone.Left> left = references.stream()
				.filter((one) -> !given.contains(one))
				.map((one) -> left(one, seen))
				.toList();
			return this.pages.show(ManyDone.PAGE, (frame) -> new ManyDone(frame, WHAT, given.size(), left, back));
		}
		catch (Refused ex) {
			return this.pages.refuse(ManyDone.PAGE, ex, (frame) -> new ManyDone(frame, WHAT, 0, List.of(), back));
		}
	}

	private ManyDone.Left left(String reference, Map<String, EngagementLine> seen) {
		return seen.containsKey(reference)
				? new ManyDone.Left(seen.get(reference).company(), reference,
						this.words.of("desk.board.assign.already"))
				: new ManyDone.Left(reference, "", this.words.of("desk.board.assign.gone"));
	}

}
