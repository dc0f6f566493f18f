package fr.intendance.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The templates of the owner: a file in their folder is tried at once and waits; what
 * somebody put to use serves, on every node, until somebody decides otherwise.
 */
@Service
public class OwnTemplates {

	private static final Logger LOG = LoggerFactory.getLogger(OwnTemplates.class);

	private final Clock clock;

	private final OwnFiles files;

	private final TemplateCourt court;

	private final TemplateChoices choices;

	private final ServingTexts serving;

	private final Map<String, Seen> seen = new ConcurrentHashMap<>();

	OwnTemplates(Clock clock, OwnFiles files, TemplateCourt court, TemplateChoices choices, ServingTexts serving) {
		this.clock = clock;
		this.files = files;
		this.court = court;
		this.choices = choices;
		this.serving = serving;
	}

	/** Where the files are looked for. */
	public Path folder() {
		return this.files.folder();
	}

	/** The files that lie there and what was put to use, by name. */
	public List<OwnTemplate> all() {
		Map<String, TemplateChoice> current = this.choices.current()
			.stream()
			.filter((choice) -> choice.sha256().isPresent())
			.collect(Collectors.toMap(TemplateChoice::name, Function.identity()));
		return Stream.concat(this.seen.keySet().stream(), current.keySet().stream())
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.map((name) -> new OwnTemplate(name, Optional.ofNullable(this.seen.get(name)).map(Seen::tried),
					Optional.ofNullable(current.get(name)), this.serving.broken(name)))
			.toList();
	}

	/** Every decision about them, the newest first. */
	public List<TemplateChoice> history() {
		return this.choices.all();
	}

	/** The text of the file as it was tried, whether it passed or not. */
	public Optional<String> candidate(String name) {
		return Optional.ofNullable(this.seen.get(name)).flatMap(Seen::source);
	}

	/** A text that was once put to use. */
	public Optional<String> used(String name, String sha256) {
		return this.choices.source(name, sha256);
	}

	/**
	 * Puts a file to use, on this node at once and on others within ten seconds.
	 * @param sha256 the text that was looked at
	 * @param by the user who decides
	 * @return false if no such text waits: the file has changed since, is gone or refused
	 */
	public boolean use(String name, String sha256, String by) {
		look();
		Optional<Seen> waiting = Optional.ofNullable(this.seen.get(name))
			.filter((one) -> one.tried().sha256().equals(sha256) && one.tried().refusal().isEmpty());
		waiting.ifPresent((one) -> decide(new TemplateChoice(name, Optional.of(sha256), one.tried().version(), by,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS)), one.source()));
		return waiting.isPresent();
	}

	/**
	 * Gives a template back for the bundled one.
	 * @return false if that serves already
	 */
	public boolean giveBack(String name, String by) {
		boolean own = this.choices.current()
			.stream()
			.anyMatch((choice) -> choice.name().equals(name) && choice.sha256().isPresent());
		if (own) {
			decide(new TemplateChoice(name, Optional.empty(), Optional.empty(), by,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS)), Optional.empty());
		}
		return own;
	}

	private void decide(TemplateChoice choice, Optional<String> source) {
		this.choices.add(choice, source);
		this.serving.follow();
	}

	/** Looks into the folder: tries what is new there, follows what others decided. */
	@EventListener(ContextRefreshedEvent.class)
	@Scheduled(fixedDelayString = "${intendance.templates.look-every:PT10S}")
	public synchronized void look() {
		this.serving.follow();
		Map<String, Optional<String>> now = this.files.all();
		this.seen.keySet().retainAll(now.keySet());
		now.forEach((name, source) -> {
			Seen before = this.seen.get(name);
			if (before == null || !before.source().equals(source)) {
				this.seen.put(name, tried(name, source));
			}
		});
	}

	private Seen tried(String name, Optional<String> source) {
		String sha256 = Fingerprint.of(source.orElse(""));
		try {
			String version = this.court.hear(name, source
				.orElseThrow(() -> new TemplateRefused(1, "Le fichier ne se lit pas en UTF-8, ou dépasse 1 Mo.")));
			LOG.info("The owner's template {} passed its trial", name);
			return new Seen(source, new OwnTemplate.Tried(sha256, Optional.of(version), Optional.empty()));
		}
		catch (TemplateRefused ex) {
			LOG.warn("The owner's template {} is refused at line {}, what served before goes on: {}", name, ex.line(),
					ex.getMessage());
			return new Seen(source,
					new OwnTemplate.Tried(sha256, Optional.empty(), Optional.of(OwnTemplate.Refusal.of(ex))));
		}
	}

	private record Seen(Optional<String> source, OwnTemplate.Tried tried) {
	}

}
