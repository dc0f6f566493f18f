package fr.intendance.onboarding;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.Answer;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Acceptances;
import fr.intendance.evidence.Chain;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.Declaration;
import fr.intendance.evidence.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a client signs by link: ticked boxes, a code by mail, the last click. */
@Service
public class ContractSigning {

	private final Contracting contracting;

	private final ContractEvidence evidence;

	private final Acceptances acceptances;

	private final Engagements engagements;

	ContractSigning(Contracting contracting, ContractEvidence evidence, Acceptances acceptances,
			Engagements engagements) {
		this.contracting = contracting;
		this.evidence = evidence;
		this.acceptances = acceptances;
		this.engagements = engagements;
	}

	/** The words beside the boxes, as they are today. */
	public List<ConsentText> boxes(EngagementReference reference, Locale language) {
		return this.evidence.boxes(reference, language);
	}

	/**
	 * The client looks at the page on which they sign.
	 * @param contract its number
	 */
	public void opened(EngagementReference reference, String contract, Origin origin) {
		this.acceptances.opened(Chain.ofContract(reference, contract), origin);
	}

	/**
	 * Mails the code to whoever is about to sign.
	 * @return what they are about to declare
	 * @throws Refused 400 naming a box that is missing, 409 if nothing can be signed any
	 * more, 429 if they asked for many codes
	 */
	@Transactional
	public Declaration askForCode(EngagementReference reference, Signature signature, Answer answer, Origin origin) {
		ClientSetup setup = this.contracting.signed(reference, signature, answer);
		Declaration declared = this.evidence.declared(setup, signature, answer.how(), language(origin));
		this.acceptances.askForCode(ContractEvidence.chain(setup), contact(reference), declared, origin);
		return declared;
	}

	/** What somebody declares who signs like this. */
	@Transactional(readOnly = true)
	public Declaration declared(EngagementReference reference, Signature signature, Answer answer, Origin origin) {
		return this.evidence.declared(this.contracting.signed(reference, signature, answer), signature, answer.how(),
				language(origin));
	}

	/**
	 * The last click. A wrong code counts as a try, whatever else is refused.
	 * @param code as it was typed
	 * @throws Refused 400 naming {@code code} if it is not the one, else as for a
	 * signature
	 */
	public void sign(EngagementReference reference, Signature signature, String code, Answer answer, Origin origin) {
		Chain chain = ContractEvidence.chain(this.contracting.signed(reference, signature, answer));
		Signature last = signature.with(this.acceptances.confirm(chain, contact(reference).id(), code, origin));
		this.contracting.sign(reference, last, answer, language(origin));
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

	private static Locale language(Origin origin) {
		return Locale.forLanguageTag(origin.language());
	}

}
