package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfig;

/**
 * Looks into the owner's folder: a file that passes its trial serves from then on, one
 * that does not leaves what served before; without its file a bundled template serves
 * again.
 */
@Component
public class OwnTemplates {

	private static final Logger LOG = LoggerFactory.getLogger(OwnTemplates.class);

	private static final int EVERY_SECONDS = 10;

	private final Path folder;

	private final OwnTexts texts;

	private final TemplateCourt court;

	private final FreeMarkerConfig freeMarker;

	private final Map<String, Seen> seen = new ConcurrentSkipListMap<>();

	OwnTemplates(OwnTemplateSettings settings, OwnTexts texts, TemplateCourt court, FreeMarkerConfig freeMarker) {
		this.folder = settings.own();
		this.texts = texts;
		this.court = court;
		this.freeMarker = freeMarker;
	}

	/** Where the files are looked for. */
	public Path folder() {
		return this.folder.toAbsolutePath().normalize();
	}

	/** The files that lie there, by name. */
	public List<OwnTemplate> all() {
		return this.seen.entrySet()
			.stream()
			.map((one) -> new OwnTemplate(one.getKey(), one.getValue().refusal()))
			.toList();
	}

	@EventListener(ContextRefreshedEvent.class)
	@Scheduled(fixedDelayString = "PT" + EVERY_SECONDS + "S")
	void look() {
		Map<String, String> files = files();
		boolean changed = this.seen.keySet()
			.stream()
			.filter((name) -> !files.containsKey(name))
			.map(this::gone)
			.count() > 0;
		for (Map.Entry<String, String> file : files.entrySet()) {
			Seen before = this.seen.get(file.getKey());
			if (before == null || !before.source().equals(file.getValue())) {
				this.seen.put(file.getKey(), tried(file.getKey(), file.getValue()));
				changed = true;
			}
		}
		if (changed) {
			this.freeMarker.getConfiguration().clearTemplateCache();
		}
	}

	private String gone(String name) {
		this.seen.remove(name);
		this.texts.remove(name);
		LOG.info("The bundled template {} serves again", name);
		return name;
	}

	private Seen tried(String name, String source) {
		try {
			this.court.hear(name, source);
			this.texts.put(name, source);
			LOG.info("The owner's template {} serves", name);
			return new Seen(source, Optional.empty());
		}
		catch (TemplateRefused ex) {
			LOG.warn("The owner's template {} is refused at line {}, what served before goes on: {}", name, ex.line(),
					ex.getMessage());
			return new Seen(source, Optional.of(new OwnTemplate.Refusal(ex.line(), ex.getMessage())));
		}
	}

	/** Names with the text of each; what cannot be read counts as empty. */
	private Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> below = Files.walk(this.folder)) {
				below.filter((file) -> file.toString().endsWith(".ftlh") && Files.isRegularFile(file))
					.forEach((file) -> files.put(this.folder.relativize(file).toString().replace('\\', '/'),
							text(file)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return files;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			return "";
		}
	}

	private record Seen(String source, Optional<OwnTemplate.Refusal> refusal) {
	}

}
