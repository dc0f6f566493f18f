package fr.intendance.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Queries that the engine stumbles over before they reach the gate, such as one for an
 * empty tenant: 400 with a sentence instead of 500. What it says of what does not exist
 * is what the gate says of what is not theirs. Found by Jersey itself, so that it holds
 * for the REST interface and for that of the web applications.
 */
public final class QueryFaults implements AutoDiscoverable {

	private static final Refused REFUSED = Refused.invalid(null,
			"Cette recherche contient une valeur vide ou d’un autre type que prévu : vérifiez ses critères.");

	@Override
	public void configure(FeatureContext context) {
		context.register(new Nothing());
		context.register(new AnotherType());
		context.register(new NotThere());
	}

	private static Response answer(Refused refused) {
		return Response.status(refused.status())
			.type(MediaType.APPLICATION_JSON_TYPE)
			.entity(RefusedBody.of(refused))
			.build();
	}

	/** A value that is missing. */
	private static final class Nothing implements ExceptionMapper<NullValueException> {

		@Override
		public Response toResponse(NullValueException fault) {
			return answer(REFUSED);
		}

	}

	/** What does not exist is told in the words for what is somebody else's. */
	private static final class NotThere implements ExceptionMapper<InvalidRequestException> {

		@Override
		public Response toResponse(InvalidRequestException fault) {
			return fault.getStatus() == Response.Status.NOT_FOUND ? answer(Foreseen.UNKNOWN)
					: ExceptionHandlerHelper.getInstance().getResponse(fault);
		}

	}

	/** A filter in the address that only a body can hold. */
	private static final class AnotherType implements ExceptionMapper<IllegalArgumentException> {

		@Override
		public Response toResponse(IllegalArgumentException fault) {
			return "argument type mismatch".equals(fault.getMessage()) ? answer(REFUSED)
					: ExceptionHandlerHelper.getInstance().getResponse(fault);
		}

	}

}
