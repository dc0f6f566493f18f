package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.HandedFile;
import fr.intendance.evidence.Acceptances;
import fr.intendance.evidence.Chain;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.ConsentTexts;
import fr.intendance.evidence.Declaration;
import fr.intendance.mail.OutgoingMail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is kept of how a contract and its annexes come to be signed. */
@Component
class ContractEvidence {

	private static final String ACT = "contract";

	private final Acceptances acceptances;

	private final ConsentTexts texts;

	private final WithdrawalRights rights;

	private final Engagements engagements;

	private final MessageSource messages;

	ContractEvidence(Acceptances acceptances, ConsentTexts texts, WithdrawalRights rights, Engagements engagements,
			MessageSource messages) {
		this.acceptances = acceptances;
		this.texts = texts;
		this.rights = rights;
		this.engagements = engagements;
		this.messages = messages;
	}

	static Chain chain(ClientSetup setup) {
		return Chain.ofContract(setup.reference(), setup.numbers().get(0));
	}

	void offered(ClientSetup setup, List<String> documents, OutgoingMail mail) {
		this.acceptances.offered(chain(setup), documents, mail);
	}

	/** The boxes of today; the last one only where they may withdraw. */
	List<ConsentText> boxes(EngagementReference reference, Locale language) {
		return boxes(reference, language, company(reference));
	}

	private List<ConsentText> boxes(EngagementReference reference, Locale language, String company) {
		List<ConsentText> boxes = Arrays.stream(SigningConsent.values())
			.map((box) -> this.texts.today(ACT, box.name(), language, company))
			.collect(Collectors.toCollection(ArrayList::new));
		if (this.rights.isGranted(reference)) {
			boxes.add(earlyStart(language, company));
		}
		return boxes;
	}

	private ConsentText earlyStart(Locale language, String company) {
		return this.texts.today(ACT, Signature.EARLY_START, language, company);
	}

	/** What somebody declares by link, or the firm writes down. */
	Declaration declared(ClientSetup setup, Signature signature, Answer.How how, Locale language) {
		String company = company(setup.reference());
		List<ConsentText> asked = signature.earlyStart() ? List.of(earlyStart(language, company)) : List.of();
		String statement = this.messages.getMessage("signature.statement." + how,
				new Object[] { setup.numbers().get(0) }, language);
		return new Declaration(signature.name(), signature.capacity(), company, statement, setup.numbers(),
				(how == Answer.How.LINK) ? boxes(setup.reference(), language, company) : asked, signature.ticked());
	}

	void signed(ClientSetup setup, Declaration declared, Signature signature, Answer answer,
			Optional<HandedFile> paper) {
		LocalDate on = LocalDate.ofInstant(answer.at(), BusinessZone.PARIS);
		this.acceptances.accepted(chain(setup), declared, answer, signature.click(), paper,
				Map.of("signedOn", on.toString()));
	}

	private String company(EngagementReference reference) {
		return this.engagements.client(this.engagements.get(reference)).company();
	}

}
