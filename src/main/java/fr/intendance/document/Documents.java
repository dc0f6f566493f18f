package fr.intendance.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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

	private final DocumentNames names;

	private final DocumentStore store;

	Documents(Clock clock, Imprints imprints, NumberSeries numbers, Press press, DocumentNames names,
			DocumentStore store) {
		this.clock = clock;
		this.imprints = imprints;
		this.numbers = numbers;
		this.press = press;
		this.names = names;
		this.store = store;
	}

	/**
	 * Gives the document its number, prints it and stores it, all in the transaction of
	 * the caller: a number is spent only when everything else holds.
	 * @param reader for whom it is, who reads it in their language
	 * @param view makes the template's record from what the document says about itself
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	@Transactional
	public Document issue(DocumentTemplate template, Addressee reader, Function<Imprint, ? extends DocumentView> view) {
		return issueAs(template, reader, () -> {
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
	public Document issueVersion(DocumentTemplate template, Addressee reader, String first, int version,
			Function<Imprint, ? extends DocumentView> view) {
		return issueAs(template, reader, () -> first + "-" + version, view);
	}

	private Document issueAs(DocumentTemplate template, Addressee reader, Supplier<String> numbered,
			Function<Imprint, ? extends DocumentView> view) {
		this.imprints.requireFirm();
		String number = numbered.get();
		// read after the counter is locked, so that times follow numbers; databases keep
		// microseconds
		Instant issuedAt = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Edition edition = this.press.edition(template, reader.language());
		Imprint imprint = this.imprints.of(edition, reader, Optional.of(number), issuedAt);
		byte[] content = this.press.print(template, edition, view.apply(imprint));
		Document document = new Document(number, reader.engagement(), template.kind(),
				this.names.label(template, Locale.FRENCH), imprint.language(), imprint.templateVersion(),
				this.names.file(template, imprint.language(), number), issuedAt, Fingerprint.of(content));
		this.store.add(document, content);
		return document;
	}

	/**
	 * The document as it would be issued now, without number and with « Projet » across
	 * the page; nothing is stored.
	 * @return the bytes of a PDF
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	public byte[] preview(DocumentTemplate template, Addressee reader, Function<Imprint, ? extends DocumentView> view) {
		Edition edition = this.press.edition(template, reader.language());
		Imprint imprint = this.imprints.of(edition, reader, Optional.empty(), this.clock.instant());
		return this.press.print(template, edition, view.apply(imprint));
	}

	/**
	 * A paper of the firm's own, in French, printed of what is there now as often as
	 * somebody asks; nothing is stored.
	 * @param number stands on it
	 * @return the bytes of a PDF
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	public byte[] extract(DocumentTemplate template, String number, Function<Imprint, ? extends DocumentView> view) {
		Edition edition = this.press.edition(template, Locale.FRENCH);
		return this.press.print(template, edition,
				view.apply(this.imprints.ofOwn(edition, number, this.clock.instant())));
	}

	/**
	 * What the law wants printed on what is issued today to somebody, by the VAT regime
	 * of the firm and the state of the client, in French.
	 */
	public Mentions mentions(Addressee reader) {
		return this.imprints.mentions(reader, this.clock.instant());
	}

	/**
	 * What the law wants of the firm before it bills somebody, and the firm has not; in
	 * French.
	 */
	public Optional<String> obstacle(Addressee reader) {
		return this.imprints.obstacle(reader, this.clock.instant());
	}

	/** The document of that number. */
	public Optional<Document> find(String number) {
		return this.store.find(number);
	}

	/** Those of these numbers that are there, in the order of the numbers. */
	public List<Document> those(List<String> numbers) {
		return numbers.isEmpty() ? List.of()
				: this.store.those(numbers)
					.stream()
					.sorted(Comparator.comparingInt((one) -> numbers.indexOf(one.number())))
					.toList();
	}

	/**
	 * Those whose number begins in a way, the newest first.
	 * @param number capital letters, digits and hyphens
	 */
	public List<Document> startingWith(String number, int most) {
		return this.store.startingWith(number, most);
	}

	/** The documents of an engagement, in the order of their issue. */
	public List<Document> of(String engagement) {
		return this.store.of(engagement);
	}

	/**
	 * The bytes of an issued document, unchanged since.
	 * @throws IllegalStateException when the database does not hold what was issued, also
	 * where it was erased with its client
	 */
	public byte[] content(Document document) {
		return kept(document)
			.orElseThrow(() -> new IllegalStateException("Document " + document.number() + " was erased"));
	}

	/** The same; nothing where it was erased with its client. */
	public Optional<byte[]> kept(Document document) {
		byte[] content = this.store.content(document.number())
			.filter((one) -> one.length == 0 || Fingerprint.of(one).equals(document.sha256()))
			.orElseThrow(() -> new IllegalStateException("Document " + document.number() + " is not what was issued"));
		return Optional.of(content).filter((one) -> one.length > 0);
	}

	/**
	 * Keeps a document beyond the key of its engagement.
	 * @param holder whose key seals it from now on
	 */
	@Transactional
	public void keep(Document document, String holder) {
		this.store.holdBy(document.number(), holder, content(document));
	}

	/** The text of the file that an issued document brings along, if it does. */
	public Optional<String> enclosed(Document document) {
		return Enclosures.text(content(document));
	}

}
