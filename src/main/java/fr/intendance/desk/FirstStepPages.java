package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way of a new firm to its first quote. */
@RestController
class FirstStepPages {

	private final FirstSteps steps;

	private final Words words;

	private final DeskPages pages;

	FirstStepPages(FirstSteps steps, Words words, DeskPages pages) {
		this.steps = steps;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(FirstSteps.PATH)
	ResponseEntity<String> all() {
		return this.pages.show("first-steps", this::view);
	}

	@GetMapping(FirstSteps.PATH + "/next")
	ResponseEntity<String> next() {
		return this.pages.lead(this.steps.progress().map(FirstSteps.Progress::path).orElse("/desk"));
	}

	@PostMapping(FirstSteps.PATH + "/pass")
	ResponseEntity<String> pass(@RequestParam Map<String, String> typed) {
		try {
			this.steps.pass(new FormValues(typed).requiredChoice("step", FirstStep.class));
			return this.pages.lead(FirstSteps.PATH + "/next");
		}
		catch (Refused ex) {
			return this.pages.refuse("first-steps", ex, this::view);
		}
	}

	@PostMapping(FirstSteps.PATH + "/dismiss")
	ResponseEntity<String> dismiss() {
		this.steps.dismiss();
		return this.pages.lead("/desk");
	}

	private View view(Frame frame) {
		boolean over = this.steps.isOver();
		var done = this.steps.done();
		return new View(frame, over,
				Arrays.stream(FirstStep.values())
					.map((step) -> new Line(step.path(), this.words.of("desk.first." + step), done.contains(step)))
					.toList());
	}

	/**
	 * @param frame what surrounds the page
	 * @param over whether nobody is led any more
	 * @param steps all of them
	 */
	record View(Frame frame, boolean over, List<Line> steps) {
	}

	/**
	 * @param path where it is taken
	 * @param text what to do, a sentence
	 * @param done whether it was taken or passed over
	 */
	record Line(String path, String text, boolean done) {
	}

}
