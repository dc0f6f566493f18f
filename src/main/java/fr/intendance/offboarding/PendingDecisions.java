package fr.intendance.offboarding;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.FinalReports;
import fr.intendance.work.Work;

import org.springframework.stereotype.Component;

/** What a client contested and the firm still has to decide before it takes leave. */
@Component
class PendingDecisions {

	private final FinalReports reports;

	private final Work work;

	PendingDecisions(FinalReports reports, Work work) {
		this.reports = reports;
		this.work = work;
	}

	/**
	 * @throws Refused 409 while the client waits for a decision
	 */
	void requireNone(EngagementReference reference) {
		if (this.reports.isContested(reference) || this.work.isContested(reference)) {
			throw Refused
				.conflict("Le client conteste une ligne d’un compte rendu et attend votre décision : prenez-la "
						+ "d’abord, dans la liste des tâches. L’attestation met fin au dossier.");
		}
	}

}
