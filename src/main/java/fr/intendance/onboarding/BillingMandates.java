package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Signatory;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a mandate accepted where a change of contract adds that the firm issues the
 * client's invoices: in writing and before the first of them (CGI art. 289, I-2; ann. II,
 * art. 242 nonies, I).
 */
@Service
@Transactional
public class BillingMandates {

	private final BillingMandateRepository mandates;

	private final ContractPress press;

	private final ContractSignatureRepository signatures;

	private final Documents documents;

	private final Scans scans;

	private final Timeline timeline;

	BillingMandates(BillingMandateRepository mandates, ContractPress press, ContractSignatureRepository signatures,
			Documents documents, Scans scans, Timeline timeline) {
		this.mandates = mandates;
		this.press = press;
		this.signatures = signatures;
		this.documents = documents;
		this.scans = scans;
		this.timeline = timeline;
	}

	/**
	 * Draws up what the terms need and the client has not accepted yet, once.
	 * @param terms all of them, as they were agreed one after the other
	 * @return the number of the mandate that is to be accepted, if there is one
	 */
	public Optional<String> drawUp(EngagementReference reference, List<Contracts.InForce> terms) {
		// a later change may have taken the service out again
		if (!BillingMandate.isNeeded(terms) || !BillingMandate.isNeeded(terms.get(terms.size() - 1))) {
			return Optional.empty();
		}
		BillingMandate mandate = find(reference).orElseGet(() -> issue(reference, terms.get(0).number()));
		return Optional.of(mandate).filter(BillingMandate::isPending).map(BillingMandate::number);
	}

	private BillingMandate issue(EngagementReference reference, String contract) {
		ContractSignature signed = this.signatures.findFirstByEngagementOrderById(reference.value()).orElseThrow();
		String number = this.press.issueMandate(reference,
				new Signatory(signed.name().value(), signed.capacity().value()), contract);
		this.timeline.record(reference, "mandate.drawnUp", number);
		return this.mandates.save(new BillingMandate(reference.value(), number, null, null));
	}

	/**
	 * Terms as far as the firm may work by them: without this service while its mandate
	 * is not accepted.
	 * @param terms all of them, as they were agreed one after the other
	 */
	@Transactional(readOnly = true)
	public List<Contracts.InForce> allowed(EngagementReference reference, List<Contracts.InForce> terms) {
		return (BillingMandate.isNeeded(terms) && find(reference).filter(BillingMandate::isPending).isPresent())
				? terms.stream().map((one) -> one.without(BillingMandate.SERVICE)).toList() : terms;
	}

	/**
	 * Whether a day is before the client let the firm issue its invoices.
	 * @param service the code of what was done that day
	 */
	@Transactional(readOnly = true)
	public boolean isTooEarly(EngagementReference reference, String service, LocalDate on) {
		return service.equals(BillingMandate.SERVICE) && find(reference).filter((one) -> !one.holdsOn(on)).isPresent();
	}

	/** The mandate that the client has not accepted yet. */
	@Transactional(readOnly = true)
	public Optional<Document> pending(EngagementReference reference) {
		return find(reference).filter(BillingMandate::isPending).flatMap((one) -> this.documents.find(one.number()));
	}

	/**
	 * The firm writes down that the client accepted it, which law wants in writing.
	 * @param signature who did, as what, and the scan where it is on paper
	 * @throws Refused 400 naming {@code channel} if it was only said, or {@code file};
	 * 409 if none waits
	 */
	public void accept(EngagementReference reference, Signature signature, Answer answer) {
		Document mandate = pending(reference)
			.orElseThrow(() -> Refused.late("Aucun mandat de facturation n’attend d’être accepté."));
		if (answer.how() == Answer.How.PHONE) {
			throw Refused.invalid("channel",
					"Ce mandat s’accepte par écrit : par courriel, par courrier ou sur papier.");
		}
		Optional<HandedFile> paper = Paper.required(answer.how(), signature.scan(),
				"Joignez le scan ou la photo du mandat signé.");
		this.signatures.save(ContractSignature.of(reference, signature, "", answer));
		paper.ifPresent((file) -> this.scans.keep(reference, "mandate-" + mandate.number(),
				"Mandat " + mandate.number() + " signé sur papier", file, answer));
		find(reference).map((one) -> one.accepted(LocalDate.ofInstant(answer.at(), BusinessZone.PARIS)))
			.ifPresent(this.mandates::save);
		this.timeline.record(reference, "mandate.accepted", mandate.number());
	}

	private Optional<BillingMandate> find(EngagementReference reference) {
		return this.mandates.findById(reference.value());
	}

}
