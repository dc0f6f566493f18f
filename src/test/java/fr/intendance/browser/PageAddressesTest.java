package fr.intendance.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new page is walked by itself, or somebody is told what is missing. */
class PageAddressesTest {

	private final PageAddresses addresses = new PageAddresses(new FullHouse(null, 0));

	@Test
	void takesARouteWithoutVariablesForItsAddress() {
		assertThat(this.addresses.of("/desk/new-page")).containsExactly("/desk/new-page");
	}

	@Test
	void asksWhatStandsForAVariableThatNobodyKnows() {
		assertThatThrownBy(() -> this.addresses.of("/desk/new-page/{thing}")).isInstanceOf(AssertionError.class)
			.hasMessageContaining("{thing}");
	}

	@Test
	void knowsThePageOfThePortalThatAnAddressIsOf() {
		assertThat(PageAddresses.portalPage("/portal/abc-1/report/2026-11")).isEqualTo("report");
		assertThat(PageAddresses.portalPage("/portal/{link}")).isEmpty();
		assertThat(PageAddresses.portalPage("/desk/work")).isEmpty();
	}

}
