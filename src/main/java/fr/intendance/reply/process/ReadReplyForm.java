package fr.intendance.reply.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scan;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.reply.Replies;
import fr.intendance.reply.Reply;

import org.springframework.stereotype.Component;

@Component
class ReadReplyForm implements TaskForm {

	private final Replies replies;

	private final Engagements engagements;

	private final Actors actors;

	ReadReplyForm(Replies replies, Engagements engagements, Actors actors) {
		this.replies = replies;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return ReplyModel.READ_REPLY;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		Reply reply = this.replies.get(task.businessKey());
		Engagement engagement = this.engagements.get(reply.engagement());
		Map<String, Object> shown = new HashMap<>();
		shown.put("shownClient", this.engagements.client(engagement).company());
		shown.put("shownContact", this.engagements.contact(engagement).name().value());
		shown.put("shownSender", reply.sender().value());
		shown.put("shownStranger", reply.isFromAStranger());
		shown.put("shownAt", FrenchDate.dateAndTime(reply.arrivedAt()));
		shown.put("shownSubject", reply.subject().value());
		shown.put("shownText", reply.text().value());
		shown.put("shownFiles", links(reply, this.replies.files(reply)));
		shown.put("shownLeftOut", reply.leftOut());
		shown.put("shownReference", reply.engagement().value());
		return shown;
	}

	private static String links(Reply reply, List<Scan> files) {
		return files.stream()
			.map((one) -> "[%s](/api/engagements/%s/pieces/%s)".formatted(one.fileName(), reply.engagement(),
					one.code()))
			.collect(Collectors.joining(", "));
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		Reply.Decision decision = values.requiredChoice("decision", Reply.Decision.class);
		LocalDate until = (decision == Reply.Decision.GO_ON_LATER) ? values.requiredDate("until")
				: values.optionalDate("until").orElse(null);
		this.replies.read(task.businessKey(), decision, until,
				new FreeText(values.optionalText("followUp", 1000).orElse("")), this.actors.required().id());
		return Map.of();
	}

}
