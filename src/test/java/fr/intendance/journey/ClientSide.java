package fr.intendance.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.evidence.MailedCode;
import fr.intendance.quote.AtOnce;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The client of the test, who reads their mails and answers by the links in them. */
public final class ClientSide implements ClientAnswers {

	private static final byte[] PIECE = "%PDF-1.7 canari piece".getBytes(StandardCharsets.US_ASCII);

	private final Program mailbox;

	private final Portal portal;

	private final String address;

	/** Has the mails that wait leave. */
	private final Runnable post;

	ClientSide(Program mailbox, Portal portal, String address, Runnable post) {
		this.mailbox = mailbox;
		this.portal = portal;
		this.address = address;
		this.post = post;
	}

	/** Their mails, newest first. */
	List<JsonNode> mails() {
		List<JsonNode> mails = new ArrayList<>();
		this.mailbox.get("/api/mailbox?to=" + this.address).forEach(mails::add);
		return mails;
	}

	/** Every link that they were ever sent, newest first. */
	public List<String> links() {
		return mails().stream().flatMap((mail) -> links(mail).stream()).toList();
	}

	/** The newest link to a page. */
	public String link(String page) {
		return links().stream()
			.filter((link) -> link.matches(".*/portal/[^/]+/" + page + "(/.*)?"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No mail leads to " + page));
	}

	/** Opens the newest link to a page. */
	Document follow(String page) {
		return open(link(page));
	}

	/** Opens a page to which no mail leads. */
	Document turnTo(String page) {
		return open(links().get(0).replaceAll("(/portal/[^/]+)/.*", "$1/" + page));
	}

	private Document open(String link) {
		return entered(this.portal.open(link));
	}

	/**
	 * Where the device is not known, asks for a code, types the one of the mail, and
	 * sends again what was to be sent.
	 */
	private Document entered(Document page) {
		if (page.selectFirst("form[action$=/code]") == null) {
			return page;
		}
		Document asked = this.portal.send(page.forms().get(0), Map.of());
		Document opened = this.portal.send(asked.forms().get(0),
				Map.of("code", List.of(code()), "own", List.of("true")));
		boolean again = opened.title().startsWith("Envoyez ce que vous aviez saisi");
		return again ? this.portal.send(opened.forms().get(0), Map.of()) : opened;
	}

	/** Answers by the first form of a page. */
	@Override
	public void answer(String page, Map<String, List<String>> typed) {
		send(follow(page), 0, typed);
	}

	/** Answers by one of the forms of a page, with the button of this value. */
	Document send(String page, int form, Map<String, List<String>> typed, String button) {
		Map<String, List<String>> all = new HashMap<>(typed);
		all.put("answer", List.of(button));
		return send(follow(page), form, all);
	}

	/**
	 * Answers by one of the forms of a page that was opened before; where a code is asked
	 * for, reads it in the mail and types it.
	 */
	Document send(Document page, int form, Map<String, List<String>> typed) {
		Document answer = fillIn(page, form, typed);
		return (answer.selectFirst("input[name=code]") != null) ? fillIn(answer, 0, Map.of("code", List.of(code())))
				: answer;
	}

	/** The same without the code. */
	Document fillIn(Document page, int form, Map<String, List<String>> typed) {
		return entered(this.portal.send(page.forms().get(form), typed));
	}

	/** What a page says to fields that are sent to it without its form. */
	Document post(String page, Map<String, String> fields) {
		String path = URI.create(links().get(0)).getRawPath().replaceAll("(/portal/[^/]+)/.*", "$1/" + page);
		return entered(this.portal.post(path, fields));
	}

	/** The same, which must be refused: what the page says then. */
	String refusal(Document page, int form, Map<String, List<String>> typed) {
		return this.portal.refusal(page.forms().get(form), typed);
	}

	/** The code in their newest mail. */
	public String code() {
		this.post.run();
		return newestCode().orElseThrow();
	}

	/** The newest code that a mail brought them. */
	public Optional<String> newestCode() {
		return mails().stream().flatMap((mail) -> MailedCode.in(mail.get("text").asText()).stream()).findFirst();
	}

	/** The same with a file. */
	Document upload(Document page, int form, byte[] file) {
		return upload(page.forms().get(form), file);
	}

	/** A file does not go along with a code: it is sent once more. */
	private Document upload(FormElement form, byte[] file) {
		Document answer = this.portal.upload(form, file);
		return (entered(answer) != answer) ? this.portal.upload(form, file) : answer;
	}

	/** Answers by the first form of a page from several devices at the same moment. */
	@SafeVarargs
	final List<Document> atOnce(Document page, Map<String, List<String>>... typed) {
		return atOnce(Stream.of(typed).map((one) -> () -> send(page, 0, one)));
	}

	/** The same with files. */
	List<Document> atOnce(Document page, byte[]... files) {
		return atOnce(Stream.of(files).map((one) -> () -> upload(page, 0, one)));
	}

	private static List<Document> atOnce(Stream<Supplier<Document>> devices) {
		List<Document> answers = Collections.synchronizedList(new ArrayList<>());
		AtOnce.all(devices.<Runnable>map((one) -> () -> answers.add(one.get())).toList());
		return answers;
	}

	/** The last of the appointments offered, taken. */
	@Override
	public String book() {
		Document page = follow("booking");
		List<String> slots = page.select("input[name=slot]").eachAttr("value");
		String slot = slots.get(slots.size() - 1);
		fillIn(page, 0, Map.of("slot", List.of(slot)));
		return slot;
	}

	/** Hands over every piece of the checklist. */
	@Override
	public void handOverPieces() {
		for (FormElement form : follow("pieces").forms()) {
			if (form.select("input[type=file]").isEmpty()) {
				entered(this.portal.send(form, Map.of()));
			}
			else {
				upload(form, PIECE);
			}
		}
	}

	static List<String> links(JsonNode mail) {
		List<String> links = new ArrayList<>();
		mail.get("links").forEach((link) -> links.add(link.asText()));
		return links;
	}

}
