package fr.intendance.needsreview;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a client wanted corrected in a cahier des charges.
 *
 * @param id of its row
 * @param engagement whose needs they are
 * @param specification the number that was not right
 * @param text in the client's words
 * @param answer how it came
 */
record SpecificationCorrection(@Id Long id, String engagement, String specification, FreeText text,
		@Embedded.Nullable(prefix = "answer_") Answer answer) {
}
