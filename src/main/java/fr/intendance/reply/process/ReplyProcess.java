package fr.intendance.reply.process;

import fr.intendance.engine.Processes;
import fr.intendance.reply.ReplyJourney;

import org.springframework.stereotype.Component;

@Component
class ReplyProcess implements ReplyJourney {

	private final Processes processes;

	ReplyProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void replyArrived(String key, String client) {
		this.processes.start(ReplyModel.PROCESS, key, client);
	}

	@Override
	public void replyErased(String key) {
		this.processes.end(ReplyModel.REPLY_ERASED, key);
	}

}
