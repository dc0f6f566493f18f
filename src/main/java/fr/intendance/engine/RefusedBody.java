package fr.intendance.engine;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The body of a refusal by the engine's REST interface: problem details, and the members
 * that the engine's own clients read.
 *
 * @param type what the engine's clients expect the kind of error in
 * @param message the sentence, where the engine's clients look for it
 * @param title the sentence, where RFC 9457 has it
 * @param status the HTTP status
 * @param field the field that was refused, if it was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusedBody(String type, String message, String title, int status, String field) {

	static RefusedBody of(Refused refused) {
		return new RefusedBody("Refused", refused.sentence(), refused.sentence(), refused.status(),
				refused.field().orElse(null));
	}

}
