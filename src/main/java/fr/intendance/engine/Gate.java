package fr.intendance.engine;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one place where what comes from outside reaches the engine, whether over REST, from
 * the web applications or by the Java interface: denies what it does not know, hands what
 * was typed to the services, lets only declared variables through.
 * <p>
 * Commands of the product itself, of its jobs and of its start pass untouched.
 */
class Gate extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	private final SingletonSupplier<List<Passage>> passages;

	/**
	 * Asks the engine itself who is signed in: while it is being built, which runs
	 * commands too, its services are no beans yet.
	 */
	Gate(ProcessEngineConfigurationImpl engine, ObjectProvider<Passage> passages) {
		this.engine = engine;
		this.passages = SingletonSupplier.of(() -> passages.stream().toList());
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Inside.active()) {
			return this.next.execute(command);
		}
		// many commands answer null, so the actor is asked for and not the answer
		Optional<Actor> actor = Actor.of(this.engine.getIdentityService());
		return actor.isPresent() ? judged(command, actor.get()) : this.next.execute(command);
	}

	@SuppressWarnings("unchecked")
	private <T> T judged(Command<T> command, Actor actor) {
		try {
			Optional<Passage> fitting = this.passages.obtain()
				.stream()
				.filter(passage -> passage.fits(command))
				.findFirst();
			if (fitting.isPresent()) {
				return (T) Inside.run(() -> fitting.get().pass(command, actor, () -> this.next.execute(command)));
			}
			if (Admission.admits(command, actor)) {
				OperationLog.narrow(command, actor);
				return this.next.execute(command);
			}
			throw Refused.forbidden("Cette action n’est pas prévue ici. Utilisez le bureau ou la liste des tâches.");
		}
		catch (Refused ex) {
			throw asResponse(ex);
		}
		catch (ProcessEngineException ex) {
			throw Foreseen.of(ex).<RuntimeException>map(Gate::asResponse).orElse(ex);
		}
		catch (DuplicateKeyException ex) {
			throw asResponse(
					Refused.conflict("Cette référence existe déjà : rien n’a été enregistré une seconde fois."));
		}
	}

	/** The engine's REST interface passes a response of our own on as it is. */
	static RefusedAnswer asResponse(Refused refused) {
		return new RefusedAnswer(refused);
	}

	/** What was refused, in the way in which the engine's REST interface tells it. */
	static final class RefusedAnswer extends WebApplicationException {

		private final transient Refused refused;

		RefusedAnswer(Refused refused) {
			super(refused.sentence(),
					Response.status(refused.status())
						.type(MediaType.APPLICATION_JSON_TYPE)
						.entity(RefusedBody.of(refused))
						.build());
			this.refused = refused;
		}

		Refused refused() {
			return this.refused;
		}

	}

}
