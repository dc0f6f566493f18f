package fr.intendance.desk;

import java.util.List;

import fr.intendance.access.LinkClosing;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.FormValues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the firm closes the links of a client, when one may be in the wrong hands. */
@Component
@Order(8)
class LinkForm implements AnswerForm {

	private final LinkClosing closing;

	LinkForm(LinkClosing closing) {
		this.closing = closing;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return List.of(new Open(
				"links", "desk.form.links", List.of(
						Field.select("what", "desk.form.links.what",
								List.of(new Field.Option("RENEW", "desk.form.links.renew"),
										new Field.Option("CLOSE", "desk.form.links.close"))),
						Field.text("reason", "desk.form.reason", true)),
				(given) -> decide(reference, given.values()), false));
	}

	private void decide(EngagementReference reference, FormValues values) {
		What what = values.requiredChoice("what", What.class);
		FreeText reason = new FreeText(values.requiredText("reason", 2000));
		if (what == What.RENEW) {
			this.closing.renew(reference, reason);
		}
		else {
			this.closing.close(reference, reason);
		}
	}

	private enum What {

		RENEW, CLOSE

	}

}
