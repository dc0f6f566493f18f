package fr.intendance.work;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CarryOverTest {

	private static final YearMonth MAY = YearMonth.of(2027, 5);

	private final CarryOver carried = new CarryOver(2);

	@Test
	void carriesWhatAMonthLeftOver() {
		this.carried.passed(MAY, 600, 400);

		assertThat(this.carried.into(MAY.plusMonths(1))).isEqualTo(200);
	}

	@Test
	void keepsItForSoManyMonthsAndNoLonger() {
		this.carried.passed(MAY, 600, 400);
		this.carried.passed(MAY.plusMonths(1), 600, 0);

		assertThat(this.carried.into(MAY.plusMonths(2))).isEqualTo(800);
		assertThat(this.carried.into(MAY.plusMonths(3))).isEqualTo(600);
	}

	@Test
	void usesTheOldestFirst() {
		this.carried.passed(MAY, 600, 400);
		this.carried.passed(MAY.plusMonths(1), 600, 100);

		// 200 of May, of which 100 went; June has all of its 600
		assertThat(this.carried.into(MAY.plusMonths(2))).isEqualTo(700);
		assertThat(this.carried.into(MAY.plusMonths(3))).isEqualTo(600);
	}

	@Test
	void usesTheMonthsOwnOnceTheOldAreUsedUp() {
		this.carried.passed(MAY, 600, 500);
		this.carried.passed(MAY.plusMonths(1), 600, 300);

		assertThat(this.carried.into(MAY.plusMonths(2))).isEqualTo(400);
	}

	@Test
	void carriesNothingWhereAllWasUsedOrMore() {
		this.carried.passed(MAY, 600, 900);

		assertThat(this.carried.into(MAY.plusMonths(1))).isZero();
	}

	@Test
	void losesAllWithItsMonthWhereTheContractCarriesNothing() {
		CarryOver nothing = new CarryOver(0);
		nothing.passed(MAY, 600, 0);

		assertThat(nothing.into(MAY.plusMonths(1))).isZero();
	}

	@Test
	void outlivesMonthsOfWhichNothingIsKnown() {
		this.carried.passed(MAY, 600, 0);

		assertThat(this.carried.into(MAY.plusMonths(2))).isEqualTo(600);
		assertThat(this.carried.into(MAY.plusMonths(3))).isZero();
	}

}
