package fr.intendance.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** The templates of the owner that serve in place of the bundled ones. */
@Component
class OwnTexts {

	private final Map<String, OwnText> texts = new ConcurrentHashMap<>();

	/**
	 * @param name with its ending, such as {@code mail/quote-sent.ftlh}
	 */
	Optional<OwnText> find(String name) {
		return Optional.ofNullable(this.texts.get(name));
	}

	Set<String> names() {
		return Set.copyOf(this.texts.keySet());
	}

	void put(String name, OwnText text) {
		this.texts.put(name, text);
	}

	void remove(String name) {
		this.texts.remove(name);
	}

}
