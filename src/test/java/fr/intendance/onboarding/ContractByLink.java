package fr.intendance.onboarding;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.evidence.MailedCode;
import org.springframework.context.ApplicationContext;

/** Signs a contract as a client does by link, who reads the code in their mail. */
public final class ContractByLink {

	private ContractByLink() {
	}

	public static void sign(ApplicationContext context, EngagementReference reference, Signature signature,
			Answer answer) {
		ContractSigning signing = context.getBean(ContractSigning.class);
		signing.askForCode(reference, signature, answer, MailedCode.ORIGIN);
		signing.sign(reference, signature, MailedCode.newest(context, reference), answer, MailedCode.ORIGIN);
	}

}
