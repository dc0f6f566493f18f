package fr.intendance.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back of the forms of a page when somebody gets a blank past the browser in
 * the place of what they have to type: a sentence, tied to the field it is about.
 */
final class BlankForms {

	private static final String TYPED = "textarea[required], input[required]:not([type=checkbox], [type=radio], [type=file])";

	/**
	 * The door answers with one sentence, whatever is wrong; whoever owes no code is led
	 * on.
	 */
	private static final String DOOR = "[action=/sign-in], [action=/sign-in/code]";

	private final Page page;

	BlankForms(Page page) {
		this.page = page;
	}

	/** Each form of the page that asks for something in words. */
	void areRefusedBesideTheirFields() {
		for (Element form : Jsoup.parse(this.page.content(), this.page.url()).select("form[method=post]")) {
			if (!form.is(DOOR) && form.selectFirst(TYPED) != null) {
				check((FormElement) form);
			}
		}
	}

	private void check(FormElement form) {
		List<String> blank = form.select(TYPED).eachAttr("name");
		String action = form.attr("action");
		APIResponse answer = this.page.request().post(form.absUrl("action"), options(form, blank));

		assertThat(answer.status()).as("%s takes a blank %s", action, blank).isBetween(400, 499);
		Document refused = Jsoup.parse(answer.text());
		List<String> marked = new ArrayList<>();
		refused.select("[aria-invalid=true]").forEach((field) -> {
			marked.add(field.attr("name"));
			assertThat(field.attr("aria-describedby").split(" ")).as("what %s is described by", field)
				.allSatisfy((id) -> assertThat(refused.getElementById(id)).isNotNull());
		});
		assertThat(marked).as("fields that %s marks of the blank %s", action, blank).containsAnyElementsOf(blank);
	}

	/** A list that asks for a choice has one; it is not what is blank. */
	private static String chosen(FormElement form, KeyVal field) {
		return field.value().isEmpty() ? form.select("select[name=%s] option".formatted(field.key()))
			.stream()
			.reduce((one, next) -> next)
			.map(Element::val)
			.orElse("") : field.value();
	}

	private static RequestOptions options(FormElement form, List<String> blank) {
		FormData fields = FormData.create();
		for (KeyVal field : form.formData()) {
			fields.append(field.key(), blank.contains(field.key()) ? " " : chosen(form, field));
		}
		form.select("button[name]")
			.stream()
			.limit(1)
			.forEach((button) -> fields.append(button.attr("name"), button.val()));
		RequestOptions options = RequestOptions.create().setMaxRedirects(0);
		return form.attr("enctype").startsWith("multipart") ? options.setMultipart(fields) : options.setForm(fields);
	}

}
