package fr.intendance.offboarding.process;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.IncomingMessage;
import fr.intendance.offboarding.Termination;

import org.springframework.stereotype.Component;

/**
 * A program says that a contract ends: on which day, else after the notice; perhaps why.
 */
@Component
class ContractTerminatedMessage implements IncomingMessage {

	private final Termination termination;

	private final Announcer announcer;

	ContractTerminatedMessage(Termination termination, Announcer announcer) {
		this.termination = termination;
		this.announcer = announcer;
	}

	@Override
	public String name() {
		return OffboardingModel.CONTRACT_TERMINATED;
	}

	@Override
	public void accept(String businessKey, FormValues values) {
		this.termination.note(this.announcer.own(businessKey), values.optionalDate("effectiveOn"), false,
				this.announcer.said(values));
	}

}
