package fr.intendance.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.work.MandateFixture;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Transactional
class RegisterTest {

	@Autowired
	private Register register;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource source;

	@Autowired
	private Clock clock;

	@Test
	void namesEachClientUnderContractWithWhatIsDoneForThem() {
		Engagement engagement = underContract();
		serve(engagement, "INVOICING");

		assertThat(this.register.entries().clients())
			.filteredOn((one) -> one.reference().equals(engagement.reference().value()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.company()).isEqualTo("Atelier Durand");
				assertThat(one.contact()).isEqualTo("Camille Durand");
				assertThat(one.email()).startsWith("camille.durand.");
				assertThat(one.services()).contains("INVOICING");
			});
		assertThat(this.register.entries().onBehalf()).extracting((one) -> one.title()).contains("Facturation");
	}

	@Test
	void leavesOutWhoIsNoClientYet() {
		Engagement prospect = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());

		assertThat(this.register.entries().clients())
			.noneMatch((one) -> one.reference().equals(prospect.reference().value()));
	}

	@Test
	void tellsTheServicesOfTheNewestTermsThatHold() {
		Engagement engagement = underContract();
		serve(engagement, "INVOICING");
		change(engagement, "A1", this.clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1),
				"MAILBOX");
		change(engagement, "A2", LocalDate.of(2099, 1, 1), "CALLS");

		assertThat(this.register.entries().clients())
			.filteredOn((one) -> one.reference().equals(engagement.reference().value()))
			.singleElement()
			.satisfies((one) -> assertThat(one.services()).containsExactly("MAILBOX"));
	}

	@Test
	void takesAsManyStatementsForTwoClientsAsForOne() {
		underContract();
		int one = statements();
		underContract();

		assertThat(statements()).isEqualTo(one).isEqualTo(3);
	}

	@Test
	void writesALineForEachThingThatIsDoneForAClient() {
		Engagement engagement = underContract();
		serve(engagement, "INVOICING");

		String table = new String(this.register.table(), StandardCharsets.UTF_8);

		assertThat(
				table.lines().filter((line) -> line.contains("\"Facturation\"") && line.contains("\"Atelier Durand\"")))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("Clients du client", "Rendus, puis supprimés", "Aucun",
					"Dossiers séparés pour chaque client"));
	}

	private Engagement underContract() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		MandateFixture.sign(this.database, engagement.reference());
		return engagement;
	}

	private void serve(Engagement engagement, String service) {
		this.database
			.sql("insert into contract_service (contract, service_index, code, label) values (?, 90, ?, 'Service')")
			.params(engagement.reference().value(), service)
			.update();
	}

	private void change(Engagement engagement, String id, LocalDate on, String service) {
		String change = engagement.reference().key(id);
		this.database
			.sql("insert into contract_change (id, reference, effective_on, formula, included_hours, price_cents,"
					+ " hourly_cents, overage_cents, reason, agreed_how, agreed_by, agreed_at, version) values (?, ?, ?, 'PACKAGE',"
					+ " 10, 1, 1, 1, ?, 'PHONE', 'manager', ?, 0)")
			.params(change, engagement.reference().value(), on, "Plus de courrier",
					this.clock.instant().atOffset(java.time.ZoneOffset.UTC))
			.update();
		this.database.sql(
				"insert into contract_change_service (contract_change, service_index, code, label) values (?, 0, ?, 'Service')")
			.params(change, service)
			.update();
	}

	private int statements() {
		AtomicInteger count = new AtomicInteger();
		DataSource counted = ProxyDataSourceBuilder.create(new TransactionAwareDataSourceProxy(this.source))
			.afterQuery((execution, queries) -> count.addAndGet(queries.size()))
			.build();
		assertThat(new ServedClients(JdbcClient.create(counted), this.clock).all()).isNotEmpty();
		return count.get();
	}

}
