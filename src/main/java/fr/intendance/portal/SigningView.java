package fr.intendance.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.access.OneTimeCodes;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.Declaration;

/**
 * The last page before a signature: what is about to be signed, by whom, with which
 * words, and the code.
 *
 * @param frame what surrounds the page
 * @param action where the form goes
 * @param declared who declares what
 * @param ticked the words beside the boxes that they ticked
 * @param sheets what is signed
 * @param mailedTo the masked address to which the code went
 * @param minutes how long the code is good
 * @param kept what was typed on the page before, which goes along
 */
record SigningView(Frame frame, String action, Declaration declared, List<String> ticked, List<Sheet> sheets,
		String mailedTo, long minutes, Map<String, String> kept) {

	/** The field of the code. */
	static final String CODE = "code";

	/** Set where another code is asked for. */
	static final String AGAIN = "again";

	static SigningView of(Frame frame, Visit visit, String action, Declaration declared, List<Sheet> sheets,
			Map<String, String> typed) {
		Map<String, String> kept = new LinkedHashMap<>(typed);
		kept.keySet().removeAll(List.of(CODE, AGAIN));
		List<String> ticked = declared.boxes()
			.stream()
			.filter((box) -> declared.ticked().contains(box.name()))
			.map(ConsentText::sentence)
			.toList();
		return new SigningView(frame, action, declared, ticked, sheets, visit.contact().email().masked(),
				OneTimeCodes.LIFE.toMinutes(), kept);
	}

	/** Whether somebody was on this page, and it is not another field that is wrong. */
	static boolean isRefused(Map<String, String> typed, Refused refused) {
		return (typed.containsKey(CODE) || typed.containsKey(AGAIN))
				&& refused.field().map(CODE::equals).orElse(refused.status() == 429);
	}

}
