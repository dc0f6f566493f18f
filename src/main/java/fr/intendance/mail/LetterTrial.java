package fr.intendance.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.document.Specimens;
import fr.intendance.document.TemplateRefused;
import fr.intendance.document.TemplateTrial;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/** Mails that the owner words in another way. */
@Component
class LetterTrial implements TemplateTrial {

	/** Looked up only where somebody has a template of their own. */
	private final SingletonSupplier<Map<String, List<Record>>> views = SingletonSupplier.of(LetterTrial::all);

	@Override
	public Stream<Record> specimens(String template) {
		return this.views.obtain().getOrDefault(template, List.of()).stream();
	}

	@Override
	public void judge(String source, String filled) throws TemplateRefused {
		try {
			LetterMarkup.subject(filled);
			LetterMarkup.blocks(filled);
		}
		catch (WrongMarkup ex) {
			throw new TemplateRefused(ex.lineIn(source), ex.sentence());
		}
		catch (IllegalArgumentException ex) {
			throw new TemplateRefused(1, "L’objet du courriel contient un caractère interdit.");
		}
	}

	/** All kinds of mails, by the template that they are filled into. */
	Stream<String> templates() {
		return this.views.obtain().keySet().stream().sorted();
	}

	private static Map<String, List<Record>> all() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(MailView.class));
		return scanner.findCandidateComponents("fr.intendance")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(name, LetterTrial.class.getClassLoader()))
			.flatMap((type) -> Specimens.of(type.asSubclass(Record.class)))
			.collect(Collectors.groupingBy((view) -> ((MailView) view).template()));
	}

}
