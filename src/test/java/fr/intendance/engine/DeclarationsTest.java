package fr.intendance.engine;

import java.util.List;

import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DeclarationsTest {

	@Autowired
	private Declarations declarations;

	@Test
	void readsWhatEachProcessOfTheProductDeclares() {
		assertThat(this.declarations.current()).extracting(Declaration::id)
			.contains("client-journey", "first-contact", "quote", "delegated-task", "reporting", "offboarding")
			.doesNotHaveDuplicates()
			.isSorted();
		assertThat(declared("quote").name()).isEqualTo("Devis");
		assertThat(declared("quote").words(Aspect.PURPOSES)).containsExactly("price-work", "conclude-contract");
		assertThat(declared("quote").variables()).containsExactlyInAnyOrder("quoteApproved", "quoteAnswer");
	}

	@Test
	void tellsServicesApartWhereTheModelDoes() {
		Declaration work = declared("delegated-task");

		assertThat(work.words(Aspect.PEOPLE, "SUPPLIER_INVOICES")).containsExactly("client-suppliers");
		assertThat(work.words(Aspect.PURPOSES, "SUPPLIER_INVOICES")).containsExactly("perform-service");
		assertThat(work.words(Aspect.PEOPLE, "GARDENING")).isEqualTo(work.words(Aspect.PEOPLE));
		assertThat(work.services()).contains("INVOICING", "MAILBOX").doesNotContain("people");
		assertThat(declared("quote").services()).isEmpty();
	}

	private Declaration declared(String process) {
		List<Declaration> all = this.declarations.current();
		return all.stream().filter((one) -> one.id().equals(process)).findFirst().orElseThrow();
	}

}
