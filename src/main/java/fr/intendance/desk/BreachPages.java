package fr.intendance.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.intendance.breach.Breach;
import fr.intendance.breach.Breaches;
import fr.intendance.breach.Nature;
import fr.intendance.breach.Risk;
import fr.intendance.engine.Aspect;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Vocabulary;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of breaches, and where one is written down. */
@RestController
class BreachPages {

	private static final String PATH = "/desk/breaches";

	private final Breaches breaches;

	private final BreachSheet sheet;

	private final DeskPages pages;

	private final Words words;

	private final Clock clock;

	BreachPages(Breaches breaches, BreachSheet sheet, DeskPages pages, Words words, Clock clock) {
		this.breaches = breaches;
		this.sheet = sheet;
		this.pages = pages;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<String> list() {
		return this.pages.show("breaches", (frame) -> view(frame, Typed.nothing()));
	}

	@GetMapping(PATH + "/table")
	ResponseEntity<byte[]> table() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("registre-des-violations.csv").build().toString())
			.body(this.sheet.table(this.breaches.all()));
	}

	@PostMapping(PATH)
	ResponseEntity<String> record(@RequestParam Map<String, String> typed) {
		try {
			return this.pages.lead(PATH + "/" + this.breaches.record(new FormValues(typed)));
		}
		catch (Refused ex) {
			return this.pages.refuse("breaches", ex, (frame) -> view(frame, new Typed("breach", typed)));
		}
	}

	@GetMapping(PATH + "/{id}")
	ResponseEntity<String> one(@PathVariable long id) {
		Breaches.Entry entry = this.breaches.entry(id);
		return this.pages.show("breach", (frame) -> this.sheet.of(entry, frame, Typed.nothing()));
	}

	@PostMapping(PATH + "/{id}")
	ResponseEntity<String> complete(@PathVariable long id, @RequestParam Map<String, String> typed) {
		return written(id, "complete", typed, () -> this.breaches.complete(id, new FormValues(typed)));
	}

	@PostMapping(PATH + "/{id}/clients")
	ResponseEntity<String> tellClients(@PathVariable long id, @RequestParam Map<String, String> typed) {
		return written(id, "clients", typed, () -> this.breaches.tellClients(id, new FormValues(typed)));
	}

	@PostMapping(PATH + "/{id}/told")
	ResponseEntity<String> told(@PathVariable long id, @RequestParam Map<String, String> typed) {
		return written(id, "told", typed, () -> this.breaches.told(id, new FormValues(typed)));
	}

	private ResponseEntity<String> written(long id, String form, Map<String, String> typed, Runnable change) {
		Breaches.Entry before = this.breaches.entry(id);
		try {
			change.run();
			return this.pages.lead(PATH + "/" + id);
		}
		catch (Refused ex) {
			return this.pages.refuse("breach", ex, (frame) -> this.sheet.of(before, frame, new Typed(form, typed)));
		}
	}

	private View view(Frame frame, Typed typed) {
		Instant now = this.clock.instant();
		Map<String, String> values = typed.values();
		return new View(frame, this.breaches.all().stream().map((one) -> row(one, now)).toList(), Stream
			.of(Nature.values())
			.map((one) -> new BoardPage.Choice(one.name(), this.words.of(one.code()), values.containsKey(one.name())))
			.toList(),
				Vocabulary.of(Aspect.DATA)
					.stream()
					.map((one) -> new BoardPage.Choice("data." + one, this.words.of("processing.data." + one),
							values.containsKey("data." + one)))
					.toList(),
				this.sheet.risks(values.getOrDefault("risk", Risk.SOME.name())), values);
	}

	private Row row(Breaches.Entry entry, Instant now) {
		Breach breach = entry.breach();
		return new Row(breach.id(), Breaches.number(breach.id()), Reading.dateAndTime(breach.discoveredAt()),
				String.join(", ", breach.natures().stream().map(this.sheet::nature).toList()),
				entry.isOpen() ? this.words.of("desk.breaches.open") : this.words.of("desk.breaches.closed"),
				entry.duties().stream().anyMatch((one) -> one.toldAt().isEmpty() && one.isLate(now)));
	}

	/**
	 * @param frame what surrounds the page
	 * @param rows the newest first
	 * @param natures what may have been broken
	 * @param data the classes of data
	 * @param risks what it may mean
	 * @param typed what was refused, by field
	 */
	record View(Frame frame, List<Row> rows, List<BoardPage.Choice> natures, List<BoardPage.Choice> data,
			List<BoardPage.Choice> risks, Map<String, String> typed) {
	}

	/**
	 * @param id counts them
	 * @param number what it is called
	 * @param at when it was discovered, in words
	 * @param natures what was broken, in words
	 * @param state whether somebody is still to be told, in words
	 * @param late whether that should have happened by now
	 */
	record Row(long id, String number, String at, String natures, String state, boolean late) {
	}

}
