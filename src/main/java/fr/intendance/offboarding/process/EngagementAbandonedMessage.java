package fr.intendance.offboarding.process;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.IncomingMessage;
import fr.intendance.offboarding.Abandonment;

import org.springframework.stereotype.Component;

/** A program says that the client gave up before accepting a quote, and perhaps why. */
@Component
class EngagementAbandonedMessage implements IncomingMessage {

	private final Abandonment abandonment;

	private final Announcer announcer;

	EngagementAbandonedMessage(Abandonment abandonment, Announcer announcer) {
		this.abandonment = abandonment;
		this.announcer = announcer;
	}

	@Override
	public String name() {
		return OffboardingModel.ENGAGEMENT_ABANDONED;
	}

	@Override
	public void accept(String businessKey, FormValues values) {
		this.abandonment.note(this.announcer.own(businessKey), this.announcer.said(values));
	}

}
