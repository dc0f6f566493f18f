package fr.intendance.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.PagePictures;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Acceptances;
import fr.intendance.onboarding.KickOffs;
import fr.intendance.onboarding.Withdrawals;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.Reports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the client stands, what is expected of them, their documents. */
@RestController("portalHomePage")
class HomePage {

	private final Engagements engagements;

	private final Reminders reminders;

	private final Documents documents;

	private final Withdrawals withdrawals;

	private final Acceptances acceptances;

	private final PagePictures pictures;

	private final Reports reports;

	private final ServiceViews service;

	private final KickOffs kickOffs;

	private final PortalPages pages;

	private final Clock clock;

	HomePage(Engagements engagements, Reminders reminders, Documents documents, Withdrawals withdrawals,
			Acceptances acceptances, PagePictures pictures, Reports reports, ServiceViews service, KickOffs kickOffs,
			PortalPages pages, Clock clock) {
		this.kickOffs = kickOffs;
		this.reports = reports;
		this.service = service;
		this.clock = clock;
		this.engagements = engagements;
		this.reminders = reminders;
		this.documents = documents;
		this.withdrawals = withdrawals;
		this.acceptances = acceptances;
		this.pictures = pictures;
		this.pages = pages;
	}

	@GetMapping({ "/portal/{link}", "/portal/{link}/home" })
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("home", visit,
				(frame) -> new View(frame, visit.contact().name().value(),
						Whereat.of(this.engagements.get(visit.reference()), this.clock.instant()), expected(visit),
						meeting(visit), visit.path("promise"), this.service.of(visit), reports(visit), papers(visit),
						visit.path("confidentiality"), Optional.of(visit.path("withdrawal"))
							.filter((href) -> this.withdrawals.isPossible(visit.reference()))));
	}

	@GetMapping("/portal/{link}/documents/{number}")
	ResponseEntity<byte[]> pdf(Visit visit, @PathVariable String number) {
		Document document = own(visit, number);
		this.acceptances.read(visit.reference(), number, visit.origin());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(document.fileName()).build().toString())
			.body(this.documents.content(document));
	}

	@GetMapping("/portal/{link}/documents/{number}/pages/{page}")
	ResponseEntity<byte[]> page(Visit visit, @PathVariable String number, @PathVariable String page) {
		Document document = own(visit, number);
		byte[] picture = Optional.of(page)
			.filter((one) -> one.matches("\\d{1,3}"))
			.flatMap((one) -> this.pictures.png(document, Integer.parseInt(one)))
			.orElseThrow(() -> Refused.unknown("Ce document n’a pas cette page."));
		this.acceptances.read(visit.reference(), number, visit.origin());
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(picture);
	}

	private Document own(Visit visit, String number) {
		return this.documents.find(number)
			.filter((one) -> one.engagement().equals(visit.reference().value()))
			.orElseThrow(() -> Refused.unknown("Ce document n’existe pas dans votre dossier."));
	}

	private List<Expected> expected(Visit visit) {
		return this.reminders.of(visit.reference())
			.stream()
			.filter(Awaited::isOpen)
			.map((one) -> new Expected(one.ladder().code(), visit.path(one.page()),
					LocalDate.ofInstant(one.endsAt(), BusinessZone.PARIS)))
			.toList();
	}

	private Optional<Meeting> meeting(Visit visit) {
		return Optional.of(new Meeting(visit.path("kick-off"), this.kickOffs.chosen(visit.reference())))
			.filter((one) -> this.kickOffs.isToCome(visit.reference()));
	}

	/** Those that were sent, the newest first. */
	private List<SentReport> reports(Visit visit) {
		return this.reports.of(visit.reference())
			.stream()
			.filter((one) -> one.sentAt().isPresent())
			.sorted(Comparator.comparing(Report::month).reversed())
			.map((one) -> new SentReport(one.month(), visit.path("report/" + one.month())))
			.toList();
	}

	private List<Paper> papers(Visit visit) {
		return this.documents.of(visit.reference().value())
			.stream()
			.map((one) -> new Paper(one.kind(), one.number(), visit.path("documents/" + one.number())))
			.toList();
	}

	/**
	 * @param frame what surrounds the page
	 * @param contact whom it greets
	 * @param where where we are, what the firm is doing, what comes next and when
	 * @param expected what the client is to do
	 * @param meeting the first meeting, while it is to come
	 * @param promise where they say by when they do it
	 * @param service the running contract, if there is one
	 * @param reports what they were told of it
	 * @param papers their documents
	 * @param confidentiality where they see who saw their files
	 * @param withdrawal where they go back on the contract, while they may
	 */
	record View(Frame frame, String contact, Whereat where, List<Expected> expected, Optional<Meeting> meeting,
			String promise, Optional<ServiceView> service, List<SentReport> reports, List<Paper> papers,
			String confidentiality, Optional<String> withdrawal) {
	}

	/**
	 * @param code what is awaited
	 * @param href where they answer
	 * @param until until when it is awaited
	 */
	record Expected(String code, String href, LocalDate until) {
	}

	/**
	 * @param href where they choose when it is
	 * @param at when they chose, if they did
	 */
	record Meeting(String href, Optional<Instant> at) {
	}

	/**
	 * @param period the month it is about
	 * @param href where it is read
	 */
	record SentReport(YearMonth period, String href) {
	}

	/**
	 * @param kind what it is
	 * @param number its number
	 * @param href where its PDF is
	 */
	record Paper(String kind, String number, String href) {
	}

}
