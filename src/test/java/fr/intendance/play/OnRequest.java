package fr.intendance.play;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Runs a property only where somebody says how often. */
final class OnRequest implements SkipExecutionHook {

	private static final String TRIES = "jqwik.tries.default";

	@Override
	public SkipResult shouldBeSkipped(LifecycleContext context) {
		return (System.getProperty(TRIES) != null) ? SkipResult.doNotSkip()
				: SkipResult.skip("Runs as often as -D" + TRIES + " says");
	}

}
