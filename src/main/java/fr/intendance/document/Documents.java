package fr.intendance.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.intendance.calendar.BusinessZone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues documents and finds them again.
 */
@Service
public class Documents {

	private final Clock clock;

	private final Imprints imprints;

	private final NumberSeries numbers;

	private final Press press;

	private final DocumentStore store;

	Documents(Clock clock, Imprints imprints, NumberSeries numbers, Press press, DocumentStore store) {
		this.clock = clock;
		this.imprints = imprints;
		this.numbers = numbers;
		this.press = press;
		this.store = store;
	}

	/**
	 * Gives the document its number, prints it and stores it, all in the transaction of
	 * the caller: a number is spent only when everything else holds.
	 * @param engagement the reference of the engagement it belongs to
	 * @param view makes the template's record from what the document says about itself
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	@Transactional
	public Document issue(DocumentTemplate template, String engagement,
			Function<Imprint, ? extends DocumentView> view) {
		return issueAs(template, engagement, () -> {
			int year = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).getYear();
			return this.numbers.next(template.series(), year);
		}, view);
	}

	/**
	 * Issues another version of a document in the same way, under the number of the first
	 * one and its own place among them, such as {@code D-2026-0012-2}.
	 * @param first the number of the first version
	 * @param version counts from 2
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	@Transactional
	public Document issueVersion(DocumentTemplate template, String engagement, String first, int version,
			Function<Imprint, ? extends DocumentView> view) {
		return issueAs(template, engagement, () -> first + "-" + version, view);
	}

	private Document issueAs(DocumentTemplate template, String engagement, Supplier<String> numbered,
			Function<Imprint, ? extends DocumentView> view) {
		this.imprints.requireFirm();
		String number = numbered.get();
		// read after the counter is locked, so that times follow numbers; databases keep
		// microseconds
		Instant issuedAt = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Imprint imprint = this.imprints.of(template, Optional.of(number), issuedAt);
		byte[] content = this.press.print(template, Locale.FRANCE, view.apply(imprint));
		Document document = new Document(number, engagement, template.kind(), template.label(),
				imprint.templateVersion(), template.fileName(number), issuedAt, Fingerprint.of(content));
		this.store.add(document, content);
		return document;
	}

	/**
	 * The document as it would be issued now, without number and with « Projet » across
	 * the page; nothing is stored.
	 * @return the bytes of a PDF
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	public byte[] preview(DocumentTemplate template, Function<Imprint, ? extends DocumentView> view) {
		Imprint imprint = this.imprints.of(template, Optional.empty(), this.clock.instant());
		return this.press.print(template, Locale.FRANCE, view.apply(imprint));
	}

	/** What the law wants printed on what is issued today, by the firm's VAT regime. */
	public Mentions mentions() {
		return this.imprints.mentions(this.clock.instant());
	}

	/** The document of that number. */
	public Optional<Document> find(String number) {
		return this.store.find(number);
	}

	/** The documents of an engagement, in the order of their issue. */
	public List<Document> of(String engagement) {
		return this.store.of(engagement);
	}

	/**
	 * The bytes of an issued document, unchanged since.
	 * @throws IllegalStateException when the database does not hold what was issued
	 */
	public byte[] content(Document document) {
		return this.store.content(document.number())
			.filter((content) -> Fingerprint.of(content).equals(document.sha256()))
			.orElseThrow(() -> new IllegalStateException("Document " + document.number() + " is not what was issued"));
	}

}
