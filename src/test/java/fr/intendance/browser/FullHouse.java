package fr.intendance.browser;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.FailingStep;
import fr.intendance.engine.TwoVersions;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm with somebody at each place where a page has something to ask or to show. */
final class FullHouse {

	/** The process that has two versions. */
	static final String VERSIONS = "desk-pages";

	private static final String FAILING = "desk-pages-failing";

	/** Whoever is far enough for the pages of the portal that nobody is named for. */
	private static final String SERVED = "report";

	/** Whoever they are, the pictures of the pages show them. */
	private static final List<String> NAMES = List.of("Librairie du Port, Paul Girard", "Garage Petit, Inès Petit",
			"Traiteur Marchand, Léo Marchand", "Ébénisterie Roux, Anne Roux", "Cabinet Sorel, Marc Sorel",
			"Fleurs de Bellecour, Zoé Lambert", "Couverture Blanc, Hugo Blanc", "Menuiserie Lenoir, Nora Lenoir",
			"Studio Vasseur, Jeanne Vasseur", "Cycles Fabre, Tom Fabre");

	private final ApplicationContext application;

	private final int port;

	private final Map<String, String> waiting = new LinkedHashMap<>();

	private long breach;

	FullHouse(ApplicationContext application, int port) {
		this.application = application;
		this.port = port;
	}

	FullHouse filled() {
		wait("booking", JourneyDriver::untilThanked);
		wait("questionnaire", JourneyDriver::untilQuestionnaire);
		wait("specification", JourneyDriver::untilSpecification);
		wait("quote", JourneyDriver::untilQuoteSent);
		wait("signature", JourneyDriver::untilSignature);
		wait("pieces", JourneyDriver::untilPieces);
		wait("withdrawal", JourneyDriver::untilPieces);
		wait(SERVED, JourneyDriver::untilReportSent);
		wait("handover", JourneyDriver::untilHandedBack);
		wait("editor", JourneyDriver::untilQuotePrepared);
		this.breach = recordedBreach();
		TwoVersions versions = new TwoVersions(engine(), VERSIONS);
		versions.deployTheFirst();
		versions.atPrepare(at("quote"));
		versions.deployTheSecond();
		FailingStep step = new FailingStep(engine(), FAILING);
		step.deploy();
		step.failed(at("pieces"));
		return this;
	}

	/** What was deployed here only goes. */
	void empty() {
		engine().getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKeyLike(VERSIONS + "%")
			.list()
			.forEach((one) -> engine().getRepositoryService().deleteDeployment(one.getDeploymentId(), true));
	}

	/** The engagement of whoever waits for a page of the portal. */
	String at(String page) {
		return this.waiting.getOrDefault(page, this.waiting.get(SERVED));
	}

	/** A link of theirs, as the mails hold it. */
	String link(String page) {
		String contact = this.application.getBean(Engagements.class).get(reference(page)).contactId();
		return this.application.getBean(Links.class)
			.to(contact, at(page), "home")
			.replaceAll(".*/portal/([^/]+)/.*", "$1");
	}

	/** What their device keeps once they typed a code. */
	HttpCookie device(String page) {
		return ContactBrowser.cookie(this.application, reference(page));
	}

	long breach() {
		return this.breach;
	}

	/** The pages of what is set together. */
	List<String> settings() {
		return Jsoup.parse(Browser.signedIn(this.port, "manager").get("/desk/settings").body())
			.select("main a[href^=/desk/settings/]")
			.eachAttr("href");
	}

	/** The newest value of a column about whoever waits for a page. */
	String newest(String column, String table, String page) {
		return this.application.getBean(JdbcClient.class)
			.sql("select max(%s) from %s where engagement = ?".formatted(column, table))
			.param(at(page))
			.query(String.class)
			.single();
	}

	private void wait(String page, UnaryOperator<JourneyDriver> way) {
		Iterator<String> names = List.of(NAMES.get(this.waiting.size()).split(", ")).iterator();
		Prospect anybody = Prospect.somebodyNew();
		JourneyDriver driver = new JourneyDriver(this.application, this.port, new Prospect(names.next(), names.next(),
				anybody.email().replace("canari", "exemple"), anybody.phone(), "Mes factures me débordent."));
		this.waiting.put(page, way.apply(driver).reference());
	}

	private long recordedBreach() {
		Browser manager = Browser.signedIn(this.port, "manager");
		HttpResponse<String> answer = manager.form("/desk/breaches",
				Map.ofEntries(Map.entry("_csrf", Browser.csrfOf(manager.get("/desk/breaches").body())),
						Map.entry("discovered", "2026-11-23T08:00"), Map.entry("CONFIDENTIALITY", "true"),
						Map.entry("data.identity", "true"), Map.entry("persons", "12"), Map.entry("records", "40"),
						Map.entry("risk", "HIGH"), Map.entry("facts", "Un courriel est parti chez un autre."),
						Map.entry("consequences", "Un devis est connu."), Map.entry("measures", "Supprimé."),
						Map.entry("clients", at(SERVED)), Map.entry("own", "true")));
		return Long.parseLong(answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
	}

	private EngagementReference reference(String page) {
		return new EngagementReference(at(page));
	}

	private ProcessEngine engine() {
		return this.application.getBean(ProcessEngine.class);
	}

}
