package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

import freemarker.template.TemplateModelException;
import org.h2.jdbcx.JdbcDataSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

/** A program with a folder beside it, without Spring; two may share a database. */
public final class OwnTemplatesFixture {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);

	private final Path folder;

	private final Templates templates;

	private final OwnTemplates own;

	private final TemplateShelf shelf;

	private OwnTemplatesFixture(Path folder, JdbcDataSource database, TemplateTrial... trials) {
		try {
			this.folder = folder;
			TemplatesConfiguration configuration = new TemplatesConfiguration();
			OwnTexts texts = new OwnTexts();
			FreeMarkerConfigurer freeMarker = configuration.freeMarkerConfigurer(configuration.messageSource(),
					new Sentences(configuration.messageSource()), texts);
			StaticListableBeanFactory beans = new StaticListableBeanFactory();
			Arrays.stream(trials).forEach((trial) -> beans.addBean(trial.getClass().getName(), trial));
			this.templates = new Templates(freeMarker);
			TemplateCourt court = new TemplateCourt(freeMarker, beans.getBeanProvider(TemplateTrial.class));
			TemplateChoices choices = new TemplateChoices(JdbcClient.create(database));
			this.own = new OwnTemplates(NOW, new OwnFiles(new OwnTemplateSettings(folder, Duration.ofHours(1))), court,
					choices, new ServingTexts(choices, court, texts, freeMarker));
			this.shelf = new TemplateShelf(beans.getBeanProvider(TemplateTrial.class), court, texts);
		}
		catch (IOException | TemplateModelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static OwnTemplatesFixture in(Path folder, TemplateTrial... trials) {
		return on(database(), folder, trials);
	}

	static OwnTemplatesFixture on(JdbcDataSource database, Path folder, TemplateTrial... trials) {
		return new OwnTemplatesFixture(folder, database, trials);
	}

	static JdbcDataSource database() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V52_1__own_template.sql")).execute(database);
		return database;
	}

	/** Documents of a firm that does not exist. */
	static PaperTrial papers() {
		return new PaperTrial(NOW, new Imprints(PartyFixture::firm, PartyFixture::brand, new Law()), new PdfPrinter(),
				new DocumentNames(TemplatesFixture.messages()));
	}

	Templates templates() {
		return this.templates;
	}

	OwnTemplates own() {
		return this.own;
	}

	TemplateShelf shelf() {
		return this.shelf;
	}

	/** The owner saves a file, and the folder is looked through. */
	void write(String name, String source) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, source);
		this.own.look();
	}

	/** Somebody looks at a file that passed, and puts it to use. */
	void use(String name) {
		String sha256 = find(name).file().orElseThrow().sha256();
		if (!this.own.use(name, sha256, "manager")) {
			throw new IllegalStateException(name + " does not wait: " + find(name));
		}
	}

	OwnTemplate find(String name) {
		return this.own.all().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	/** Why a file cannot be used. */
	OwnTemplate.Refusal refusal(String name) {
		return find(name).file().orElseThrow().refusal().orElseThrow();
	}

}
