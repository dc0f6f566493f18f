package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.retention.Due;
import fr.intendance.retention.Hold;
import fr.intendance.retention.Holds;
import fr.intendance.retention.RetentionRun;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who will be forgotten when and by which rule, and whom somebody holds back. */
@RestController
class RetentionPages {

	private static final String PATH = "/desk/retention";

	private static final int MOST = 200;

	private static final List<Integer> SPANS = List.of(30, 90, 365);

	private final RetentionRun retention;

	private final TermSheet terms;

	private final Holds holds;

	private final DeskPages pages;

	RetentionPages(RetentionRun retention, TermSheet terms, Holds holds, DeskPages pages) {
		this.retention = retention;
		this.terms = terms;
		this.holds = holds;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@RequestParam(defaultValue = "90") String days) {
		return this.pages.show("retention", (frame) -> view(frame, span(days), Typed.nothing()));
	}

	@PostMapping(PATH + "/holds")
	ResponseEntity<String> hold(@RequestParam Map<String, String> typed) {
		return written(typed, () -> {
			FormValues values = new FormValues(typed);
			this.holds.hold(new EngagementReference(values.requiredLine("reference", 40)), values);
		});
	}

	@PostMapping(PATH + "/holds/{id}/end")
	ResponseEntity<String> release(@PathVariable long id) {
		return written(Map.of(), () -> this.holds.release(id));
	}

	private ResponseEntity<String> written(Map<String, String> typed, Runnable change) {
		try {
			change.run();
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("retention", ex, (frame) -> view(frame, 90, new Typed("hold", typed)));
		}
	}

	/** What is no span of ours is the usual one: a page that was asked for is shown. */
	private static int span(String days) {
		return SPANS.stream().filter((one) -> one.toString().equals(days)).findFirst().orElse(90);
	}

	private View view(Frame frame, int days, Typed typed) {
		List<Due> due = this.retention.within(days);
		return new View(frame, SPANS.stream().map((one) -> new Span(one, one == days)).toList(),
				due.stream().limit(MOST).map(RetentionPages::row).toList(), Math.max(0, due.size() - MOST),
				this.terms.within(days), this.holds.all().stream().map(RetentionPages::held).toList(),
				Stream.of("reference", "reason", "until").map((field) -> typed.value("hold", field)).toList());
	}

	private static Row row(Due due) {
		return new Row(Reading.date(due.goesOn()), due.reference(), due.company(),
				due.term().rule(due.until(), Reading.language()), due.term().source(due.until()),
				due.held().map(Reading::date));
	}

	private static Held held(Hold hold) {
		return new Held(hold.id(), hold.reference(), hold.reason(), hold.by(), Reading.date(hold.at()),
				Reading.date(hold.until()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param spans how far ahead one may look
	 * @param rows who goes, the first one first
	 * @param more how many are not shown
	 * @param classes what goes before its client does
	 * @param holds who is held back
	 * @param typed the engagement, the reason and the day that were refused
	 */
	record View(Frame frame, List<Span> spans, List<Row> rows, int more, List<TermSheet.Row> classes, List<Held> holds,
			List<String> typed) {
	}

	/**
	 * @param days from today
	 * @param chosen whether it is shown
	 */
	record Span(int days, boolean chosen) {
	}

	/**
	 * @param on the day, in words
	 * @param reference the newest engagement
	 * @param company whose it is
	 * @param rule how long, in words
	 * @param source where that is written
	 * @param held until when they are held back, in words
	 */
	record Row(String on, String reference, String company, String rule, String source, Optional<String> held) {
	}

	/** A hold, its days in words. */
	record Held(long id, String reference, String reason, String by, String since, String until) {
	}

}
