package fr.intendance.play;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import fr.intendance.quote.AtOnce;
import org.jsoup.nodes.FormElement;

/** What clients do, by the links of their mails. */
final class ClientMoves {

	private ClientMoves() {
	}

	static List<Move> all() {
		return List.of(new Move("a client answers", 14, ClientMoves::answer),
				new Move("a client sends what they opened before", 2, ClientMoves::sendKept),
				new Move("a client writes", 1, ClientMoves::write));
	}

	private static void answer(Play play, Luck luck) {
		JourneyDriver journey = luck.of(play.journeys());
		List<String> links = journey.client()
			.links()
			.stream()
			.map((link) -> URI.create(link).getRawPath())
			.filter((path) -> path.matches("/portal/[^/]+/[a-z].*"))
			.distinct()
			.toList();
		if (links.isEmpty()) {
			return;
		}
		String link = luck.onceIn(4) ? luck.of(links) : links.get(0);
		Screens client = luck.onceIn(6) ? Screens.client(play.port()) : play.client(link);
		List<FormElement> forms = client.open(link).forms();
		if (!forms.isEmpty() && luck.onceIn(8)) {
			play.keptPages().add(luck.of(forms));
		}
		else if (forms.size() > 3 && luck.below(3) < 2) {
			forms.forEach((form) -> client.send(form, new Typing(luck, play.today()).into(form)));
		}
		else if (!forms.isEmpty()) {
			send(play, luck, client, luck.of(forms));
			sign(play, luck, client, journey);
		}
	}

	/** Whoever was asked for a code mostly types the one of their mail. */
	private static void sign(Play play, Luck luck, Screens client, JourneyDriver journey) {
		FormElement last = client.asksForACode().orElse(null);
		if (last == null) {
			return;
		}
		play.machine().sendMails();
		Map<String, String> typed = new Typing(luck, play.today()).into(last);
		Optional<String> code = journey.client().newestCode().filter((one) -> !luck.onceIn(6));
		code.ifPresent((digits) -> typed.put("code", digits));
		send(play, luck, typed, client, last);
	}

	private static void send(Play play, Luck luck, Screens client, FormElement form) {
		send(play, luck, new Typing(luck, play.today()).into(form), client, form);
	}

	private static void send(Play play, Luck luck, Map<String, String> typed, Screens client, FormElement form) {
		Runnable sending = () -> play.client(form.attr("action")).send(form, typed);
		switch (luck.below(10)) {
			case 8 -> AtOnce.all(List.of(sending, sending));
			case 9 -> {
				AtOnce.all(List.of(sending, play::meetTheNextTimer));
				play.pass(Duration.ofHours(4));
			}
			default -> client.send(form, typed);
		}
	}

	private static void sendKept(Play play, Luck luck) {
		if (!play.keptPages().isEmpty()) {
			FormElement form = luck.of(play.keptPages());
			play.client(form.attr("action")).send(form, new Typing(luck, play.today()).into(form));
		}
	}

	/** The same person again, or somebody else. */
	private static void write(Play play, Luck luck) {
		if (play.journeys().size() < 3) {
			Prospect known = play.journeys().get(0).prospect();
			play.enter(luck.onceIn(2) ? Prospect.somebodyNew() : known, Opening.THANKED);
		}
	}

}
