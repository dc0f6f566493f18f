package fr.intendance.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.processing.Officer;
import fr.intendance.processing.Officers;
import fr.intendance.processing.Outsourced;
import fr.intendance.processing.Processing;
import fr.intendance.processing.SubProcessor;
import fr.intendance.processing.SubProcessors;
import fr.intendance.processing.Transfer;
import fr.intendance.transparency.Register;
import fr.intendance.transparency.RegisterPaper;
import fr.intendance.transparency.ServedClient;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of processing, and what of it the firm has to say itself. */
@RestController
class RegisterPages {

	private static final String PATH = "/desk/register";

	/** More of them are on the paper and in the table. */
	private static final int CLIENTS = 100;

	private final Register register;

	private final RegisterPaper paper;

	private final SubProcessors others;

	private final Officers officers;

	private final DeskPages pages;

	private final Words words;

	RegisterPages(Register register, RegisterPaper paper, SubProcessors others, Officers officers, DeskPages pages,
			Words words) {
		this.register = register;
		this.paper = paper;
		this.others = others;
		this.officers = officers;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		return this.pages.show("register", (frame) -> view(frame, Typed.nothing()));
	}

	@GetMapping(PATH + "/table")
	ResponseEntity<byte[]> table() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("registre-des-traitements.csv").build().toString())
			.body(this.register.table());
	}

	@GetMapping(PATH + "/paper")
	ResponseEntity<byte[]> print() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("registre-des-traitements.pdf").build().toString())
			.body(this.paper.print());
	}

	@PostMapping(PATH + "/sub-processors")
	ResponseEntity<String> add(@RequestParam Map<String, String> typed) {
		return written("other", typed, () -> this.others.add(new FormValues(typed)));
	}

	@PostMapping(PATH + "/sub-processors/{id}/end")
	ResponseEntity<String> end(@PathVariable long id) {
		return written("", Map.of(), () -> this.others.end(id));
	}

	@PostMapping(PATH + "/officer")
	ResponseEntity<String> name(@RequestParam Map<String, String> typed) {
		return written("officer", typed, () -> this.officers.name(new FormValues(typed)));
	}

	private ResponseEntity<String> written(String form, Map<String, String> typed, Runnable change) {
		try {
			change.run();
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("register", ex, (frame) -> view(frame, new Typed(form, typed)));
		}
	}

	private View view(Frame frame, Typed typed) {
		Register.Entries entries = this.register.entries(Reading.language());
		boolean again = typed.form().equals("officer");
		return new View(frame, entries.firm(), entries.email(),
				again ? typed.value("officer", "officer") : entries.officer().map(Officer::name).orElse(""),
				again ? typed.value("officer", "email") : entries.officer().map(Officer::email).orElse(""),
				entries.clients().stream().limit(CLIENTS).map(this::client).toList(),
				Math.max(0, entries.clients().size() - CLIENTS),
				entries.onBehalf().stream().map(RegisterPages::row).toList(),
				entries.own().stream().map(RegisterPages::row).toList(), entries.measures(), transfers(entries),
				this.others.all().stream().map(this::other).toList(), typed.value("other", "name"),
				typed.value("other", "since"), outsourced(typed), transfers(typed), countries(typed));
	}

	private String transfers(Register.Entries entries) {
		String places = entries.transfers(Reading.language());
		return places.isEmpty() ? this.words.of("processing.transfers.none") : places;
	}

	private Client client(ServedClient one) {
		return new Client(one.reference(), one.company(), one.contact(), one.email(), one.contract(),
				Reading.date(one.since()), this.register.services(one, Reading.language()));
	}

	private static Row row(Processing one) {
		return new Row(one.title(), Processing.clauses(one.purposes()), Processing.sentence(one.people()),
				Processing.sentence(one.data()), Processing.clauses(one.retention()),
				Processing.clauses(one.recipients()));
	}

	private Other other(SubProcessor one) {
		return new Other(one.id(), one.name(), this.register.other(one, Reading.language()),
				Reading.date(one.sinceOn()), one.lastDay().map(Reading::date));
	}

	private List<BoardPage.Choice> outsourced(Typed typed) {
		return Arrays.stream(Outsourced.values())
			.map((one) -> choice(one.name(), this.words.of(one.code()), typed, "service"))
			.toList();
	}

	private List<BoardPage.Choice> transfers(Typed typed) {
		return Arrays.stream(Transfer.values())
			.map((one) -> choice(one.name(), this.words.of(one.code()), typed, "transfer"))
			.toList();
	}

	private static List<BoardPage.Choice> countries(Typed typed) {
		return Arrays.stream(Locale.getISOCountries())
			.map((code) -> choice(code, new Locale("", code).getDisplayCountry(Reading.language()), typed, "country"))
			.sorted(Comparator.comparing(BoardPage.Choice::label, java.text.Collator.getInstance(Reading.language())))
			.toList();
	}

	private static BoardPage.Choice choice(String value, String label, Typed typed, String field) {
		String chosen = typed.value("other", field);
		return new BoardPage.Choice(value, label,
				chosen.isEmpty() ? value.equals("FR") || value.equals("NONE") : value.equals(chosen));
	}

	/**
	 * @param frame what surrounds the page
	 * @param firm who keeps the register
	 * @param email where to write to the firm
	 * @param officer the name of its data protection officer; empty without one
	 * @param officerEmail where to write to them
	 * @param clients on whose behalf the firm works
	 * @param more how many others there are
	 * @param onBehalf what is done for them
	 * @param own what the firm decides itself
	 * @param measures what protects the data
	 * @param transfers where data go beyond the European Economic Area, in words
	 * @param others who else touches them
	 * @param name what was typed as the name of another one
	 * @param since what was typed as their first day
	 * @param services what they may do
	 * @param grounds what may allow a transfer
	 * @param countries where data may be
	 */
	record View(Frame frame, String firm, String email, String officer, String officerEmail, List<Client> clients,
			int more, List<Row> onBehalf, List<Row> own, List<String> measures, String transfers, List<Other> others,
			String name, String since, List<BoardPage.Choice> services, List<BoardPage.Choice> grounds,
			List<BoardPage.Choice> countries) {
	}

	/**
	 * @param reference the engagement
	 * @param company the controller
	 * @param contact who speaks for it
	 * @param email where to write
	 * @param contract its number
	 * @param since the first day of service, in words
	 * @param services what is done, in words
	 */
	record Client(String reference, String company, String contact, String email, String contract, String since,
			String services) {
	}

	/** A processing, each cell in words. */
	record Row(String title, String purposes, String people, String data, String retention, String recipients) {
	}

	/**
	 * @param id counts them
	 * @param name the company
	 * @param what what it does, where, by which ground
	 * @param since its first day, in words
	 * @param until its last one, in words
	 */
	record Other(long id, String name, String what, String since, Optional<String> until) {
	}

}
