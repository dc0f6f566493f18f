package fr.intendance;

import javax.sql.DataSource;

import fr.intendance.calendar.MovableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StartTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	@Autowired
	private DataSource database;

	@Test
	void keepsTheEngineInOurDatabase() {
		this.engine.getIdentityService().saveTenant(this.engine.getIdentityService().newTenant("T-START"));

		int tenants = JdbcClient.create(this.database)
			.sql("select count(*) from ACT_ID_TENANT where ID_ = 'T-START'")
			.query(Integer.class)
			.single();

		assertThat(tenants).isOne();
	}

	@Test
	void givesTheEngineOurTime() {
		this.clock.moveTo(MovableTime.START.plusSeconds(86_400));

		assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(MovableTime.START.plusSeconds(86_400),
				MovableTime.START.plusSeconds(86_460));
	}

}
