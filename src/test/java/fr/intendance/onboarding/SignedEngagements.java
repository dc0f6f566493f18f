package fr.intendance.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Document;

import org.springframework.context.ApplicationContext;

/** Engagements whose contract is signed, without its process. */
public final class SignedEngagements {

	private SignedEngagements() {
	}

	/** A mission of ten hours, signed on paper. */
	public static EngagementReference ofAMission(ApplicationContext context) {
		EngagementReference reference = AcceptedEngagements.ofAMission(context);
		Contracting contracting = context.getBean(Contracting.class);
		context.getBean(ContractDrafts.class).drawUpContract(reference);
		contracting.sendForSignature(reference);
		contracting.sign(reference, new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), Set.of(),
				contracting.toSign(reference).stream().collect(Collectors.toMap(Document::number, Document::sha256)),
				false, Optional.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII))),
				new Answer(Answer.How.PAPER, "assistant", context.getBean(Clock.class).instant()));
		return reference;
	}

}
