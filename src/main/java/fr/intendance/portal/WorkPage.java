package fr.intendance.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Work;
import fr.intendance.work.WorkNames;
import fr.intendance.work.WorkState;
import fr.intendance.work.WorkTask;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a client under contract asks for work, and sees what is under way. */
@RestController
class WorkPage {

	/** The older ones are in the reports. */
	private static final int MOST = 30;

	private final Work work;

	private final WorkNames names;

	private final Contracts contracts;

	private final ServiceViews service;

	private final PortalPages pages;

	private final Clock clock;

	WorkPage(Work work, WorkNames names, Contracts contracts, ServiceViews service, PortalPages pages, Clock clock) {
		this.work = work;
		this.names = names;
		this.contracts = contracts;
		this.service = service;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/work")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("work", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/work")
	ResponseEntity<String> ask(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			FreeText text = FreeText.of("text", typed.getOrDefault("text", ""), 2000);
			if (text.value().isBlank()) {
				throw Refused.invalid("text", "Dites-nous ce que vous souhaitez.");
			}
			this.work.ask(visit.reference(), typed.getOrDefault("service", ""), text,
					visit.answer(this.clock.instant()));
			return this.pages.thank(visit, "work");
		}
		catch (Refused ex) {
			return this.pages.refuse("work", visit, ex, () -> Reply.of("Demande un travail.", typed.get("text")),
					(frame) -> view(frame, visit, typed));
		}
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		Optional<ServiceView> running = this.service.of(visit);
		return new View(frame, visit.path("work"), running, running.isPresent() ? services(visit) : List.of(),
				tasks(visit), typed);
	}

	private List<Service> services(Visit visit) {
		return this.contracts.inForce(visit.reference())
			.stream()
			.flatMap((contract) -> contract.services().stream())
			.map((one) -> new Service(one.code(), this.names.service(one.code(), one.label(), visit.language())))
			.toList();
	}

	private List<Task> tasks(Visit visit) {
		return this.work.tasks(visit.reference())
			.stream()
			.filter((one) -> one.state() != WorkState.CANCELLED)
			.sorted(Comparator.comparing(WorkTask::openedAt).reversed())
			.limit(MOST)
			.map((one) -> new Task(this.names.task(one, visit.language()), one.instructions().map(FreeText::value),
					one.state().name(), day(one.doneAt().orElse(one.dueAt()))))
			.toList();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param service the running contract, if there is one
	 * @param services what may be asked for
	 * @param tasks what is under way or done, the newest first
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, Optional<ServiceView> service, List<Service> services, List<Task> tasks,
			Map<String, String> typed) {
	}

	/**
	 * @param code what the form sends
	 * @param label what is read
	 */
	record Service(String code, String label) {
	}

	/**
	 * @param label what is done
	 * @param asked what the client wrote, if they did
	 * @param state where it stands; its words are in the bundle
	 * @param day when it was done, or by when it will be
	 */
	record Task(String label, Optional<String> asked, String state, LocalDate day) {
	}

}
