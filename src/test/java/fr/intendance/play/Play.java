package fr.intendance.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.intendance.access.ContactBrowser;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import org.jsoup.nodes.FormElement;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A few clients, whoever works for them, and the one application they share. */
final class Play {

	private final ApplicationContext application;

	private final int port;

	private final Machine machine;

	private final JdbcClient database;

	private final Laws laws;

	private final Memory memory;

	private final List<JourneyDriver> journeys = new ArrayList<>();

	private final List<FormElement> keptPages = new ArrayList<>();

	private boolean atRest = true;

	Play(ApplicationContext application, int port) {
		this.application = application;
		this.port = port;
		this.machine = new Machine(application);
		this.database = application.getBean(JdbcClient.class);
		this.laws = new Laws(this.database);
		this.memory = new Memory(this.database);
	}

	boolean isBegun() {
		return !this.journeys.isEmpty();
	}

	/** The first client comes the straight way up to a point. */
	void begin(Opening opening, Instant moment) {
		this.machine.jump(moment);
		enter(Prospect.somebodyNew(), opening);
	}

	/** Somebody writes; whose enquiry the machine did not take is not known here. */
	void enter(Prospect prospect, Opening opening) {
		JourneyDriver journey = new JourneyDriver(this.application, this.port, prospect);
		opening.play(journey);
		this.journeys.add(journey);
	}

	/** Somebody does something; the machine mostly comes to what follows at once. */
	void play(Move move, Luck luck) {
		boolean busy = luck.onceIn(5);
		this.atRest = false;
		move.does().accept(this, luck);
		if (!busy) {
			settle();
		}
	}

	/** All that is due is done. */
	void settle() {
		this.machine.settle(references());
		this.atRest = true;
	}

	/** Time passes, and what is due on the way happens. */
	void pass(Duration time) {
		this.machine.pass(time, references());
		this.atRest = true;
	}

	/**
	 * What is due next happens now; what loses to something else is tried again later.
	 */
	void meetTheNextTimer() {
		this.machine.fireNext(references());
	}

	/** Whoever paused something lets it go on, and nobody does anything for a season. */
	void end() {
		FirmMoves.resumeAll(this);
		this.machine.letMailWait(false);
		pass(Duration.ofDays(70));
		verify();
	}

	/** Every law holds. */
	void verify() {
		List<String> broken = new ArrayList<>();
		for (JourneyDriver one : this.journeys) {
			if (isKnown(one.reference())) {
				broken.addAll(this.laws.broken(one.reference(), this.machine.now(), this.atRest));
				broken.addAll(this.memory.broken(one.reference()));
			}
		}
		assertThat(broken).as(this::scene).isEmpty();
	}

	private String scene() {
		return this.machine.now() + " " + references();
	}

	private List<String> references() {
		return this.journeys.stream().map(JourneyDriver::reference).toList();
	}

	/** Of what was no enquiry nothing is left. */
	private boolean isKnown(String reference) {
		return this.database.sql("select count(*) from engagement where reference = ?")
			.param(reference)
			.query(Long.class)
			.single() > 0;
	}

	List<JourneyDriver> journeys() {
		return this.journeys;
	}

	/** A client at a page of theirs, on a device where they typed a code. */
	Screens client(String path) {
		return Screens.of(ContactBrowser.at(this.application, this.port, path));
	}

	/** Pages that somebody opened and did not send yet. */
	List<FormElement> keptPages() {
		return this.keptPages;
	}

	Machine machine() {
		return this.machine;
	}

	LocalDate today() {
		return this.journeys.get(0).hand().today();
	}

	Stumble stumble() {
		return this.application.getBean(Stumble.class);
	}

	int port() {
		return this.port;
	}

}
