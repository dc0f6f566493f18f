package fr.intendance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where the firm sends an answer that it writes down for a client. */
@RestController
class AnswerPage {

	private final VisibleEngagements engagements;

	private final Answering answering;

	private final EngagementSheet sheet;

	private final DeskPages pages;

	AnswerPage(VisibleEngagements engagements, Answering answering, EngagementSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.answering = answering;
		this.sheet = sheet;
		this.pages = pages;
	}

	@PostMapping("/desk/engagements/{reference}/answers/{form}")
	ResponseEntity<String> record(@PathVariable String reference, @PathVariable String form,
			@RequestParam Map<String, String> typed, @RequestParam Optional<MultipartFile> file) {
		Engagement engagement = this.engagements.get(reference);
		try {
			this.answering.record(engagement, form, new FormValues(typed), bytes(file));
			return this.pages.lead("/desk/engagements/" + engagement.reference());
		}
		catch (Refused ex) {
			return this.pages.refuse("engagement", ex,
					(frame) -> this.sheet.of(engagement, frame, new Typed(form, typed)));
		}
	}

	private static Optional<byte[]> bytes(Optional<MultipartFile> file) {
		return file.filter((one) -> !one.isEmpty()).map((one) -> {
			try {
				return one.getBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
