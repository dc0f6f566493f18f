package fr.intendance.client.process;

import fr.intendance.client.LateAnswerJourney;
import fr.intendance.engine.Processes;

import org.springframework.stereotype.Component;

@Component
class LateAnswerProcess implements LateAnswerJourney {

	private final Processes processes;

	LateAnswerProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void lateAnswerArrived(String key, String client) {
		this.processes.start(LateAnswerModel.PROCESS, key, client);
	}

	@Override
	public void lateAnswerErased(String key) {
		this.processes.end(LateAnswerModel.ANSWER_ERASED, key);
	}

}
