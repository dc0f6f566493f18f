package fr.intendance.onboarding;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.quote.AcceptedQuote;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/** Issues the documents that are signed together. */
@Component
class ContractPress {

	private final Documents documents;

	private final Engagements engagements;

	private final NeedsReviews needs;

	private final ContractWriter contract;

	private final DataProcessingWriter dataProcessing;

	private final Setting<OnboardingSettings> settings;

	ContractPress(Documents documents, Engagements engagements, NeedsReviews needs, ContractWriter contract,
			DataProcessingWriter dataProcessing, Setting<OnboardingSettings> settings) {
		this.documents = documents;
		this.engagements = engagements;
		this.needs = needs;
		this.contract = contract;
		this.dataProcessing = dataProcessing;
		this.settings = settings;
	}

	/** The contract as it would be issued now: a PDF without number. */
	byte[] preview(AcceptedQuote quote, boolean vigilance, boolean withdrawal) {
		Addressee client = client(quote.offer().reference());
		return this.documents.preview(OnboardingDocument.CONTRACT, client,
				(imprint) -> view(imprint, client.party(), quote, vigilance, withdrawal));
	}

	ClientSetup issue(AcceptedQuote quote, boolean vigilance, boolean withdrawal) {
		EngagementReference reference = quote.offer().reference();
		AgreedNeeds agreed = this.needs.needs(reference).orElseThrow();
		Addressee client = client(reference);
		Signatory signatory = signatory(quote);
		Document signed = this.documents.issue(OnboardingDocument.CONTRACT, client,
				(imprint) -> view(imprint, client.party(), quote, vigilance, withdrawal));
		Document confidentiality = this.documents.issue(OnboardingDocument.CONFIDENTIALITY, client,
				(imprint) -> new ConfidentialityView(imprint, client.party(), signatory, signed.number(),
						this.settings.now().confidentialityYears()));
		Document processing = this.documents.issue(OnboardingDocument.DATA_PROCESSING, client,
				(imprint) -> this.dataProcessing.write(imprint, client.party(), signatory, signed.number(), agreed));
		ClientSetup setup = new ClientSetup(reference.value(), signed.number(), confidentiality.number(),
				processing.number(), vigilance);
		setup.agree(AgreedTerms.of(this.settings.now()));
		if (agreed.holds(BillingMandate.SERVICE)) {
			setup.mandate(issueMandate(client, signatory, signed.number()));
		}
		return setup;
	}

	/**
	 * The mandate to issue the client's invoices that a change of its contract needs.
	 * @return its number
	 */
	String issueMandate(EngagementReference reference, Signatory signatory, String contract) {
		return issueMandate(client(reference), signatory, contract);
	}

	private String issueMandate(Addressee client, Signatory signatory, String contract) {
		return this.documents
			.issue(OnboardingDocument.BILLING_MANDATE, client,
					(imprint) -> new BillingMandateView(imprint, client.party(), signatory, contract,
							this.settings.now().validationDays()))
			.number();
	}

	/** The notice of the right to withdraw from a contract; its number. */
	String issueNotice(ClientSetup setup, WithdrawalLaw.Rule rule) {
		Addressee client = client(setup.reference());
		return this.documents
			.issue(OnboardingDocument.WITHDRAWAL, client,
					(imprint) -> new WithdrawalView(imprint, client.party(), setup.numbers().get(0), rule.days(),
							rule.daysWithoutPayment()))
			.number();
	}

	private ContractView view(Imprint imprint, Party client, AcceptedQuote quote, boolean vigilance,
			boolean withdrawal) {
		EngagementReference reference = quote.offer().reference();
		return this.contract
			.write(imprint, client, signatory(quote), quote.offer(),
					this.needs.needs(reference, imprint.language()).orElseThrow(), vigilance, withdrawal)
			.with(quote.options());
	}

	private static Signatory signatory(AcceptedQuote quote) {
		return new Signatory(quote.name().value(), quote.capacity().value());
	}

	private Addressee client(EngagementReference reference) {
		return this.engagements.addressee(reference);
	}

}
