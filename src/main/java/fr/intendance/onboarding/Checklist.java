package fr.intendance.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.intendance.engine.Refused;

/**
 * What a second person looks at before the work begins.
 *
 * @param piecesReceived the pieces that nobody can do without are there
 * @param accessWorking the delegated accesses work, without shared passwords
 * @param contactConfirmed who answers at the client's is known, and their stand-in
 * @param firstMonthPlanned the work of the first month is agreed
 */
public record Checklist(boolean piecesReceived, boolean accessWorking, boolean contactConfirmed,
		boolean firstMonthPlanned) {

	/**
	 * @throws Refused 400 naming the first point that is open
	 */
	void requireAll() {
		Map<String, Boolean> points = new LinkedHashMap<>();
		points.put("piecesReceived", this.piecesReceived);
		points.put("accessWorking", this.accessWorking);
		points.put("contactConfirmed", this.contactConfirmed);
		points.put("firstMonthPlanned", this.firstMonthPlanned);
		Refused.unlessTicked(points, "Ce point est à régler avant de commencer : cochez-le une fois fait.");
	}

}
