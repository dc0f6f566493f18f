package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

import org.springframework.stereotype.Component;

/** Gathers what the certificate of an erasure says. */
@Component
class ErasureWriter {

	private final Documents documents;

	private final Keeping keeping;

	ErasureWriter(Documents documents, Keeping keeping) {
		this.documents = documents;
		this.keeping = keeping;
	}

	Function<Imprint, ErasureView> write(List<Engagement> engagements, Party client, ErasureReason reason,
			Instant now) {
		LocalDate today = LocalDate.ofInstant(now, BusinessZone.PARIS);
		int erased = engagements.stream().mapToInt(this::erased).sum();
		return (imprint) -> new ErasureView(imprint, client,
				engagements.stream().map((one) -> one.reference().value()).sorted().toList(), reason, erased,
				engagements.stream().flatMap((one) -> kept(one, today, imprint.language()).stream()).toList());
	}

	private int erased(Engagement engagement) {
		boolean keeps = !this.keeping.until(engagement).isEmpty();
		return (int) this.documents.of(engagement.reference().value())
			.stream()
			.filter((one) -> !keeps || KeptGround.of(one).isEmpty())
			.count();
	}

	private List<ErasureView.Kept> kept(Engagement engagement, LocalDate today, Locale language) {
		return this.keeping.until(engagement)
			.entrySet()
			.stream()
			.map((one) -> new ErasureView.Kept(engagement.reference().value(), one.getKey().what(today, language),
					one.getKey().rule(today, language), one.getValue()))
			.toList();
	}

}
