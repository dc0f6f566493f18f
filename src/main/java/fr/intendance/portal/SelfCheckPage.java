package fr.intendance.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.access.ReaderLanguage;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.CallSignal;
import fr.intendance.firstcontact.CallSignals;
import fr.intendance.firstcontact.Readiness.Finding;
import fr.intendance.firstcontact.SelfCheck;
import fr.intendance.firstcontact.SelfCheckAnswers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * « Prêt à déléguer ? Faites le point »: some boxes, and a frank answer at once, before
 * anybody gives a name.
 */
@RestController
class SelfCheckPage {

	private final SelfCheck check;

	private final ReaderLanguage readers;

	private final PortalPages pages;

	SelfCheckPage(SelfCheck check, ReaderLanguage readers, PortalPages pages) {
		this.check = check;
		this.readers = readers;
		this.pages = pages;
	}

	@GetMapping("/self-check")
	ResponseEntity<String> show() {
		return page(HttpStatus.OK, Map.of(), Optional.empty(), Optional.empty());
	}

	@PostMapping("/self-check")
	ResponseEntity<String> answer(@RequestParam Map<String, String> typed, HttpServletRequest request) {
		try {
			int backlog = new FormValues(typed).integer("backlogMonths", 0, 120);
			SelfCheckAnswers answers = new SelfCheckAnswers(new CallSignals(Arrays.stream(CallSignal.values())
				.filter((signal) -> typed.containsKey(signal.field()))
				.collect(Collectors.toSet())), backlog);
			return page(HttpStatus.OK, typed,
					Optional.of(Answer.of(answers, this.check.of(answers, this.readers.of(request)))),
					Optional.empty());
		}
		catch (Refused ex) {
			return page(HttpStatus.valueOf(ex.status()), typed, Optional.empty(), Optional.of(ex));
		}
	}

	private ResponseEntity<String> page(HttpStatus status, Map<String, String> typed, Optional<Answer> answer,
			Optional<Refused> refused) {
		List<String> signals = Arrays.stream(CallSignal.values()).map(CallSignal::field).toList();
		return this.pages.open(status, "self-check", refused, (frame) -> new View(frame, signals, typed, answer));
	}

	/**
	 * @param frame what surrounds the page
	 * @param signals the boxes; their words are in the bundle
	 * @param typed what was ticked
	 * @param answer what it comes to, once they asked
	 */
	record View(Frame frame, List<String> signals, Map<String, String> typed, Optional<Answer> answer) {
	}

	/**
	 * @param verdict its words are in the bundle
	 * @param line what goes along with an enquiry if they wish
	 * @param strong what is ready
	 * @param open what is better prepared first
	 */
	record Answer(String verdict, String line, List<String> strong, List<String> open) {

		static Answer of(SelfCheckAnswers answers, SelfCheck.Result result) {
			return new Answer(result.verdict().name(), answers.line(),
					result.readiness()
						.findings()
						.stream()
						.filter((one) -> one.points() > 0)
						.map(Finding::sentence)
						.toList(),
					result.readiness().homework());
		}

	}

}
