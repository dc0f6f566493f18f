package fr.intendance.access;

import java.net.InetAddress;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo, whose passwords everybody knows, on this machine unless somebody says
 * in so many words that it may be reached from others.
 */
@Component
@Profile("demo")
class DemoAtHome {

	DemoAtHome(ServerProperties server, AccessSettings settings) {
		InetAddress address = server.getAddress();
		if (!settings.demoBeyondLoopback() && (address == null || !address.isLoopbackAddress())) {
			throw new Outside();
		}
	}

	/** The demo was told to listen to other machines. */
	static class Outside extends RuntimeException {

		Outside() {
			super("La démonstration n’écoute que sur cette machine : tout le monde connaît ses mots de passe.");
		}

	}

	/** Says it without a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<Outside> {

		@Override
		protected FailureAnalysis analyze(Throwable root, Outside cause) {
			return new FailureAnalysis(cause.getMessage(),
					"Retirez server.address, ou écrivez intendance.access.demo-beyond-loopback=true.", cause);
		}

	}

}
