package fr.intendance.play;

import fr.intendance.ApplicationTest;
import fr.intendance.leak.LeakRule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.state.ActionChain;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/** The application in which is played; a subclass says on which database. */
@ApplicationTest
@Import(Stumble.class)
abstract class PlayRun {

	@Autowired
	private ApplicationContext application;

	@LocalServerPort
	private int port;

	@BeforeProperty
	void theApplicationRuns() throws Exception {
		new TestContextManager(getClass()).prepareTestInstance(this);
	}

	/** The leak rule watches the tests of another engine by itself. */
	@AfterProperty
	void nothingPersonalCameOut() {
		LeakRule.verify();
		LeakRule.verify(this.application);
	}

	@Property(tries = 15, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
	void whateverHappensTheLawsHold(@ForAll("plays") ActionChain<Play> play) {
		play.withInvariant("the laws", Play::verify).run().end();
	}

	/** As many plays as {@code -Djqwik.tries.default} says, each time others. */
	@Property(edgeCases = EdgeCasesMode.NONE)
	@AddLifecycleHook(OnRequest.class)
	void whateverHappensForLongTheLawsHold(@ForAll("plays") ActionChain<Play> play) {
		whateverHappensTheLawsHold(play);
	}

	@Provide
	Arbitrary<ActionChain<Play>> plays() {
		return Plays.of(() -> new Play(this.application, this.port), 20);
	}

}
