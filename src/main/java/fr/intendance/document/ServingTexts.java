package fr.intendance.document;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfig;

/** Lets on this node serve what was put to use on any. */
@Component
class ServingTexts {

	private static final Logger LOG = LoggerFactory.getLogger(ServingTexts.class);

	private final TemplateChoices choices;

	private final TemplateCourt court;

	private final OwnTexts texts;

	private final FreeMarkerConfig freeMarker;

	private final Map<String, OwnTemplate.Refusal> broken = new ConcurrentHashMap<>();

	ServingTexts(TemplateChoices choices, TemplateCourt court, OwnTexts texts, FreeMarkerConfig freeMarker) {
		this.choices = choices;
		this.court = court;
		this.texts = texts;
		this.freeMarker = freeMarker;
	}

	/** Why what serves under that name cannot be filled any more. */
	Optional<OwnTemplate.Refusal> broken(String name) {
		return Optional.ofNullable(this.broken.get(name));
	}

	/** Reads what was decided and lets it serve. */
	synchronized void follow() {
		Map<String, TemplateChoice> current = this.choices.current()
			.stream()
			.filter((choice) -> choice.sha256().isPresent())
			.collect(Collectors.toMap(TemplateChoice::name, Function.identity()));
		long gone = this.texts.names().stream().filter((name) -> !current.containsKey(name)).map(this::end).count();
		long come = current.values().stream().filter(this::isNews).map(this::begin).count();
		if (gone + come > 0) {
			this.freeMarker.getConfiguration().clearTemplateCache();
		}
	}

	private boolean isNews(TemplateChoice choice) {
		return !this.texts.find(choice.name()).map(OwnText::sha256).equals(choice.sha256());
	}

	private String end(String name) {
		this.texts.remove(name);
		this.broken.remove(name);
		LOG.info("The bundled template {} serves again", name);
		return name;
	}

	/**
	 * What no longer passes makes nothing, and the bundled template does not take its
	 * place: nobody is written to in other words unasked.
	 */
	private String begin(TemplateChoice choice) {
		String name = choice.name();
		String source = this.choices.source(name, choice.sha256().orElseThrow()).orElseThrow();
		this.broken.remove(name);
		try {
			this.court.hear(name, source);
			LOG.info("The owner's template {} serves in version {}", name, choice.version().orElseThrow());
		}
		catch (TemplateRefused ex) {
			this.broken.put(name, OwnTemplate.Refusal.of(ex));
			LOG.error("The owner's template {} in use cannot be filled any more, line {}: {}", name, ex.line(),
					ex.getMessage());
		}
		this.texts.put(name, new OwnText(source, choice.sha256().orElseThrow(), broken(name).isPresent()));
		return name;
	}

}
