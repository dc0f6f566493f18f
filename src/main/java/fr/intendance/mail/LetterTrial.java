package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.document.Filled;
import fr.intendance.document.Kinds;
import fr.intendance.document.Specimens;
import fr.intendance.document.TemplatePreview;
import fr.intendance.document.TemplateRefused;
import fr.intendance.document.TemplateTrial;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Mails that the owner words in another way. */
@Component
class LetterTrial implements TemplateTrial {

	private final LetterWriter writer;

	/** Looked up only where somebody asks about templates. */
	private final SingletonSupplier<Map<String, List<Record>>> views = SingletonSupplier.of(LetterTrial::all);

	LetterTrial(LetterWriter writer) {
		this.writer = writer;
	}

	@Override
	public Stream<String> templates() {
		return this.views.obtain().keySet().stream().sorted();
	}

	@Override
	public Stream<Record> specimens(String template) {
		return this.views.obtain().getOrDefault(template, List.of()).stream();
	}

	/** Its subject. */
	@Override
	public String title(String template, String filled) {
		return LetterMarkup.subject(filled);
	}

	@Override
	public void judge(Filled filled) throws TemplateRefused {
		read(filled, (letter) -> letter);
	}

	@Override
	public TemplatePreview show(Filled filled) throws TemplateRefused {
		return read(filled,
				(letter) -> new TemplatePreview(false, this.writer.html(letter).getBytes(StandardCharsets.UTF_8)));
	}

	private <T> T read(Filled filled, Function<Letter, T> use) throws TemplateRefused {
		try {
			return use.apply(this.writer.letter(filled.text(), Salutation.to("Inès Lefèvre"), filled.language()));
		}
		catch (WrongMarkup ex) {
			throw new TemplateRefused(ex.lineIn(filled.source()), ex.sentence());
		}
		catch (IllegalArgumentException ex) {
			throw new TemplateRefused(1, "L’objet du courriel contient un caractère interdit.");
		}
	}

	private static Map<String, List<Record>> all() {
		return Kinds.of(MailView.class)
			.flatMap((type) -> Specimens.of(type.asSubclass(Record.class)))
			.collect(Collectors.groupingBy((view) -> ((MailView) view).template()));
	}

}
