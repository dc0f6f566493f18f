package fr.intendance.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Funnels;
import fr.intendance.client.Stage;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many of the enquiries of a period came how far, and how long each stage took. */
@RestController
class ConversionPage {

	private static final String PAGE = "conversion";

	private final Funnels funnels;

	private final Words words;

	private final DeskPages pages;

	private final Clock clock;

	ConversionPage(Funnels funnels, Words words, DeskPages pages, Clock clock) {
		this.funnels = funnels;
		this.words = words;
		this.pages = pages;
		this.clock = clock;
	}

	/** Of the year that ends today, unless a period was chosen. */
	@GetMapping("/desk/board/conversion")
	ResponseEntity<String> show(@RequestParam Optional<String> from, @RequestParam Optional<String> to) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		String first = from.orElse(today.minusYears(1).plusDays(1).toString());
		String last = to.orElse(today.toString());
		try {
			LocalDate firstDay = day("from", first);
			LocalDate lastDay = day("to", last);
			if (lastDay.isBefore(firstDay)) {
				throw Refused.invalid("to", "La période finit avant de commencer\u00a0: vérifiez les deux dates.");
			}
			return this.pages.show(PAGE,
					(frame) -> new View(frame, first, last, bars(this.funnels.between(firstDay, lastDay))));
		}
		catch (Refused ex) {
			return this.pages.refuse(PAGE, ex, (frame) -> new View(frame, first, last, List.of()));
		}
	}

	private static LocalDate day(String field, String text) {
		try {
			LocalDate day = LocalDate.parse(text);
			if (day.getYear() < 2000 || day.getYear() > 2999) {
				throw Refused.invalid(field, "Indiquez une date de ce siècle, comme 2026-11-23.");
			}
			return day;
		}
		catch (DateTimeException ex) {
			throw Refused.invalid(field, "Indiquez une date, comme 2026-11-23.");
		}
	}

	private List<Bar> bars(List<Funnels.Step> steps) {
		List<Bar> bars = new ArrayList<>();
		int opened = steps.get(0).reached();
		int before = opened;
		for (Funnels.Step step : steps) {
			bars.add(new Bar(this.words.stage(step.stage()), step.reached(),
					(step.stage() == Stage.OFFBOARDING) ? Optional.empty() : percent(step.reached(), before),
					percent(step.reached(), opened),
					step.medianDays().isPresent() ? Optional.of(step.medianDays().getAsInt()) : Optional.empty()));
			before = step.reached();
		}
		return bars;
	}

	private static Optional<Integer> percent(int part, int whole) {
		return (whole > 0) ? Optional.of(Math.round(100f * part / whole)) : Optional.empty();
	}

	/**
	 * @param frame what surrounds the page
	 * @param from the first day, as it was typed
	 * @param to the last
	 * @param bars one a stage; none after a refusal
	 */
	record View(Frame frame, String from, String to, List<Bar> bars) {
	}

	/**
	 * @param stage in words
	 * @param reached how many came so far
	 * @param ofBefore in percent of those of the stage before; none of the exit, which is
	 * no goal
	 * @param ofAll in percent of all
	 * @param days the median of the days in the stage
	 */
	record Bar(String stage, int reached, Optional<Integer> ofBefore, Optional<Integer> ofAll, Optional<Integer> days) {
	}

}
