package fr.intendance.journal;

import java.util.Optional;

import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Says who is at it, by an id: a person of the firm, or a contact who came by link. */
@Component
public class Doer {

	private static final String CONTACT = Doer.class.getName();

	private final Actors actors;

	Doer(Actors actors) {
		this.actors = actors;
	}

	/** The rest of this request is done by a contact. */
	public void isContact(String id) {
		RequestContextHolder.currentRequestAttributes().setAttribute(CONTACT, id, RequestAttributes.SCOPE_REQUEST);
	}

	/** As {@link JournalEvent} has it; empty if the product works by itself. */
	String current() {
		return this.actors.current()
			.map(Actor::id)
			.map((id) -> "user:" + id)
			.or(() -> Optional.ofNullable(RequestContextHolder.getRequestAttributes())
				.map((request) -> (String) request.getAttribute(CONTACT, RequestAttributes.SCOPE_REQUEST))
				.map((id) -> "contact:" + id))
			.orElse("");
	}

}
