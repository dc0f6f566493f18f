package fr.intendance.desk;

import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.work.Recording;
import fr.intendance.work.Stopwatches;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where work is timed and written down, beside the hours of each client. */
@RestController
class TimeSheetPage {

	private static final String PATH = "/desk/work";

	private static final String PAGE = "work";

	private final VisibleEngagements engagements;

	private final Recording recording;

	private final Stopwatches stopwatches;

	private final Actors actors;

	private final TimeSheet sheet;

	private final DeskPages pages;

	TimeSheetPage(VisibleEngagements engagements, Recording recording, Stopwatches stopwatches, Actors actors,
			TimeSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.recording = recording;
		this.stopwatches = stopwatches;
		this.actors = actors;
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@RequestParam Map<String, String> asked) {
		return this.pages.show(PAGE, (frame) -> this.sheet.of(frame, MonthChoice.of(asked), Typed.nothing()));
	}

	/** The hours of all clients, as a table for spreadsheets. */
	@GetMapping(PATH + ".csv")
	ResponseEntity<byte[]> table(@RequestParam Map<String, String> asked) {
		MonthChoice choice = MonthChoice.of(asked);
		return this.pages.table("heures-" + choice.month(), this.sheet.table(choice));
	}

	@PostMapping(PATH)
	ResponseEntity<String> record(@RequestParam Map<String, String> typed) {
		return orRefuse("record", typed, () -> {
			FormValues values = new FormValues(typed);
			TimedWork work = chosen(values);
			this.recording.recordDirect(work.reference(), work.service(), values.requiredDate("on"),
					values.optionalInteger("pieces", 0, 100_000).orElse(0), values.integer("minutes", 1, 6000),
					new FreeText(values.requiredText("result", 1000)), user());
			this.stopwatches.clear(user());
		});
	}

	@PostMapping(PATH + "/start")
	ResponseEntity<String> start(@RequestParam Map<String, String> typed) {
		return orRefuse("start", typed, () -> {
			TimedWork work = chosen(new FormValues(typed));
			this.stopwatches.start(work.reference(), work.service(), user());
		});
	}

	@PostMapping(PATH + "/stop")
	ResponseEntity<String> stop() {
		this.stopwatches.stop(user());
		return this.pages.lead(PATH);
	}

	@PostMapping(PATH + "/forget")
	ResponseEntity<String> forget() {
		this.stopwatches.clear(user());
		return this.pages.lead(PATH);
	}

	private ResponseEntity<String> orRefuse(String form, Map<String, String> typed, Runnable act) {
		try {
			act.run();
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse(PAGE, ex,
					(frame) -> this.sheet.of(frame, MonthChoice.of(typed), new Typed(form, typed)));
		}
	}

	/** What was chosen, of a client whom they may see. */
	private TimedWork chosen(FormValues values) {
		TimedWork chosen = TimedWork.of(values.requiredLine("what", 120));
		EngagementReference visible = this.engagements.get(chosen.reference().value()).reference();
		return new TimedWork(visible, chosen.service());
	}

	private String user() {
		return this.actors.required().id();
	}

	/**
	 * A client and one of their services, as a form sends both in one.
	 *
	 * @param reference the engagement
	 * @param service the code of the service
	 */
	record TimedWork(EngagementReference reference, String service) {

		static TimedWork of(String chosen) {
			String[] parts = chosen.split("/", 2);
			if (parts.length != 2 || !parts[0].matches("E-[A-Z0-9-]{1,32}")) {
				throw Refused.invalid("what", "Choisissez un client et une prestation dans la liste.");
			}
			return new TimedWork(new EngagementReference(parts[0]), parts[1]);
		}

		String value() {
			return this.reference + "/" + this.service;
		}

	}

}
