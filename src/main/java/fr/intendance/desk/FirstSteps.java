package fr.intendance.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import fr.intendance.document.Firm;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import fr.intendance.quote.Quotes;
import fr.intendance.settings.PassedSteps;
import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;

import org.springframework.stereotype.Component;

/**
 * Leads the office manager of a new firm from the first sign-in to the first quote that
 * is sent. Once one was, or somebody does not want to be led, it is over for good and
 * costs nothing.
 */
@Component
class FirstSteps {

	static final String PATH = "/desk/first-steps";

	private static final String ALL = "ALL";

	private final PassedSteps passed;

	private final Settings settings;

	private final Setting<Firm> firm;

	private final Quotes quotes;

	private final NextInJourney journey;

	private final Actors actors;

	private final Words words;

	private final AtomicBoolean over = new AtomicBoolean();

	FirstSteps(PassedSteps passed, Settings settings, Setting<Firm> firm, Quotes quotes, NextInJourney journey,
			Actors actors, Words words) {
		this.passed = passed;
		this.settings = settings;
		this.firm = firm;
		this.quotes = quotes;
		this.journey = journey;
		this.actors = actors;
		this.words = words;
	}

	/** What comes next; nothing for others, or once it is over. */
	Optional<Progress> progress() {
		if (this.over.get() || !this.actors.currentIs(Role.OFFICE_MANAGER)) {
			return Optional.empty();
		}
		Set<String> names = this.passed.all();
		if (isOver(names)) {
			return Optional.empty();
		}
		Optional<FirstStep> setUp = first(settled(names), FirstStep.PEOPLE);
		// only then is it worth a look at the clients
		Optional<NextInJourney.Next> next = setUp.isPresent() ? Optional.empty() : this.journey.next();
		return setUp.or(() -> first(done(names, next.isPresent()), FirstStep.QUOTE))
			.map((step) -> progress(step, next));
	}

	private static Optional<FirstStep> first(Set<FirstStep> done, FirstStep last) {
		return EnumSet.range(FirstStep.FIRM, last).stream().filter((step) -> !done.contains(step)).findFirst();
	}

	private Progress progress(FirstStep step, Optional<NextInJourney.Next> next) {
		Optional<NextInJourney.Next> there = next.filter((one) -> step == FirstStep.QUOTE);
		return new Progress(step.name(), step.ordinal() + 1, FirstStep.values().length,
				there.map(NextInJourney.Next::text).orElseGet(() -> this.words.of("desk.first." + step)),
				there.map(NextInJourney.Next::path).orElse(step.path()));
	}

	/** Which were taken or passed over. */
	Set<FirstStep> done() {
		return done(this.passed.all(), this.journey.next().isPresent());
	}

	private Set<FirstStep> done(Set<String> names, boolean client) {
		Set<FirstStep> done = settled(names);
		if (client) {
			done.add(FirstStep.CLIENT);
		}
		return done;
	}

	private Set<FirstStep> settled(Set<String> names) {
		EnumSet<FirstStep> done = EnumSet.noneOf(FirstStep.class);
		Arrays.stream(FirstStep.values()).filter((step) -> names.contains(step.name())).forEach(done::add);
		if (this.firm.now().isComplete()) {
			done.add(FirstStep.FIRM);
		}
		if (this.settings.version("calendar") > 0) {
			done.add(FirstStep.HOURS);
		}
		if (this.settings.version("prices") > 0) {
			done.add(FirstStep.PRICES);
		}
		return done;
	}

	/** Whether nobody is led any more. */
	boolean isOver() {
		return this.over.get() || isOver(this.passed.all());
	}

	private boolean isOver(Set<String> names) {
		if (names.contains(ALL) || this.quotes.anyIssued()) {
			this.over.set(true);
		}
		return this.over.get();
	}

	/**
	 * Where somebody goes who has just done what a page is for: on, if it is the step
	 * that they are at.
	 * @param path the page
	 * @param otherwise where they go who are not led
	 */
	String leadAfter(String path, String otherwise) {
		Optional<Progress> at = progress();
		boolean led = at.isPresent() && Arrays.stream(FirstStep.values()).anyMatch((step) -> step.path().equals(path));
		at.filter((one) -> one.path().equals(path) && !one.code().equals(FirstStep.FIRM.name()))
			.ifPresent((one) -> pass(FirstStep.valueOf(one.code())));
		return led && !at.get().path().equals(SettingsPages.PATH + "/firm") ? PATH + "/next" : otherwise;
	}

	void pass(FirstStep step) {
		this.passed.pass(step.name(), this.actors.required().id());
	}

	void dismiss() {
		this.passed.pass(ALL, this.actors.required().id());
	}

	/**
	 * @param code the step
	 * @param number which one it is, from 1
	 * @param count how many there are
	 * @param text what to do, a sentence
	 * @param path where it is done
	 */
	record Progress(String code, int number, int count, String text, String path) {
	}

}
