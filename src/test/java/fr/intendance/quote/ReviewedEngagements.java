package fr.intendance.quote;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.needsreview.AnswersFixture;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.needsreview.ReviewedNeeds;
import fr.intendance.needsreview.SpecificationAgreements;

import org.springframework.context.ApplicationContext;

/**
 * Engagements whose needs are reviewed: 24 hours a month, which a package of 30 holds.
 */
public final class ReviewedEngagements {

	private ReviewedEngagements() {
	}

	public static EngagementReference one(ApplicationContext context) {
		return one(context, EnquiryFixture.ofCamille());
	}

	public static EngagementReference one(ApplicationContext context, Enquiry enquiry) {
		EngagementReference reference = context.getBean(Enquiries.class).receive(enquiry, Optional.empty()).reference();
		Answer answer = new Answer(Answer.How.LINK, "contact", context.getBean(Clock.class).instant());
		Questionnaires questionnaires = context.getBean(Questionnaires.class);
		questionnaires.send(reference);
		questionnaires.save(reference, AnswersFixture.workedExample());
		questionnaires.submit(reference, answer);
		NeedsReviews reviews = context.getBean(NeedsReviews.class);
		reviews.estimateHours(reference);
		reviews.review(reference, new ReviewedNeeds(ReviewedNeeds.Decision.REVIEWED, Optional.empty(), Optional.empty(),
				Optional.empty()));
		reviews.prepareSpecification(reference);
		reviews.sendSpecification(reference);
		SpecificationAgreements agreements = context.getBean(SpecificationAgreements.class);
		agreements.agree(reference, answer);
		agreements.readAgreement(reference);
		return reference;
	}

}
