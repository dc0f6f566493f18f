package fr.intendance.work.process;

import java.util.Optional;

import fr.intendance.client.FreeText;
import fr.intendance.engine.ProcessCancellation;
import fr.intendance.work.Stopping;

import org.springframework.stereotype.Component;

/** A task that somebody cancels in Cockpit is not to be done any more. */
@Component
class WorkCancellation implements ProcessCancellation {

	private final Stopping stopping;

	WorkCancellation(Stopping stopping) {
		this.stopping = stopping;
	}

	@Override
	public String definition() {
		return WorkModel.PROCESS;
	}

	@Override
	public void cancel(String businessKey, Optional<String> reason) {
		this.stopping.cancel(businessKey, new FreeText(reason.orElse("")));
	}

}
