package fr.intendance.firstcontact;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The signals that were heard in the first call.
 *
 * @param heard those that were ticked
 */
public record CallSignals(Set<CallSignal> heard) {

	public CallSignals {
		heard = heard.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(heard));
	}

	/** As the decision table asks for them. */
	Map<String, Object> inputs() {
		Map<String, Object> inputs = new LinkedHashMap<>();
		for (CallSignal signal : CallSignal.values()) {
			inputs.put(signal.field(), this.heard.contains(signal));
		}
		return inputs;
	}

}
