package fr.intendance.document;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** The templates of the owner that serve in place of the bundled ones. */
@Component
class OwnTexts {

	private final Map<String, String> sources = new ConcurrentHashMap<>();

	/**
	 * @param name with its ending, such as {@code mail/quote-sent.ftlh}
	 */
	Optional<String> find(String name) {
		return Optional.ofNullable(this.sources.get(name));
	}

	void put(String name, String source) {
		this.sources.put(name, source);
	}

	void remove(String name) {
		this.sources.remove(name);
	}

}
