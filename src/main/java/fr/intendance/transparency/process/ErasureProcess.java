package fr.intendance.transparency.process;

import fr.intendance.engine.Processes;
import fr.intendance.transparency.ErasureJourney;

import org.springframework.stereotype.Component;

@Component
class ErasureProcess implements ErasureJourney {

	private final Processes processes;

	ErasureProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void erasureAsked(String key, String client) {
		this.processes.start(ErasureModel.PROCESS, key, client);
	}

	@Override
	public void requestErased(String key) {
		this.processes.end(ErasureModel.REQUEST_ERASED, key);
	}

}
