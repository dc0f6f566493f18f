package fr.intendance.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The invented clients of the demo, read from {@code demo/cast.yml}.
 *
 * @param needs answers to the questionnaire, by the kind of business
 * @param parts the clients
 */
record Cast(Map<String, Map<String, String>> needs, List<Part> parts) {

	/** What a client answers to the questionnaire. */
	Map<String, String> answers(Part part) {
		Map<String, String> answers = new HashMap<>(this.needs.get(part.needs()));
		Optional.ofNullable(part.seat()).map(Part.Seat::answers).ifPresent(answers::putAll);
		answers.putAll(part.answers());
		return answers;
	}

}
