package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.PrintedView;
import fr.intendance.firstcontact.OutOfScopeView.Reserved;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterWordsTest {

	private static final LocalDate CALL = LocalDate.of(2026, 11, 30);

	@Test
	void greetsAndTakesLeaveAsALetterDoes() {
		assertThat(notYet(List.of(), Optional.empty())).contains("À l’attention de Inès Lefèvre",
				"Objet : Votre projet de délégation", "Nos références : dossier E-2026-0042", "Madame, Monsieur,",
				"Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.");
	}

	@Test
	void saysWhyNotYetAndWhatToPrepare() {
		String letter = notYet(List.of("Numérisez vos documents."), Optional.empty());

		assertThat(letter).contains("Votre logiciel de facturation change en janvier", "Numérisez vos documents.",
				"nous reprendrons là où nous en étions");
	}

	@Test
	void recallsTheAgreedDay() {
		assertThat(notYet(List.of(), Optional.of(LocalDate.of(2027, 2, 1)))).contains("Comme convenu",
				"1er février 2027");
	}

	@Test
	void asksForNothingMoreWhereEverythingIsInPlace() {
		assertThat(notYet(List.of(), Optional.empty())).contains("Rien de plus que ce qui précède")
			.doesNotContain("dans l’ordre qui vous convient");
	}

	@Test
	void namesAccountantAndLawyerAfterACallAboutRegulatedWork() {
		String letter = outOfScope(Optional.of(CALL), Optional.of("Vous cherchez un comptable."), true, List.of());

		assertThat(letter).contains("30 novembre 2026", "Vous cherchez un comptable.", "Un expert-comptable", "45-2138",
				"Un avocat", "71-1130", "Pour le reste, la chambre de commerce");
	}

	@Test
	void alwaysNamesSomebodyWhoCanHelp() {
		String letter = outOfScope(Optional.of(CALL), Optional.of("Nous n’avons plus de place."), false, List.of());

		assertThat(letter).contains("À qui vous adresser", "La chambre de commerce et d’industrie")
			.doesNotContain("Votre besoin", "expert-comptable");
	}

	@Test
	void namesAfterTheQuestionnaireWhomTheLawReservesEachWishFor() {
		String letter = outOfScope(Optional.empty(), Optional.empty(), false,
				List.of(new Reserved("Domiciliation", "une société agréée", "C. com., art. L123-11-3")));

		assertThat(letter).contains("remplir notre questionnaire", "Domiciliation", "Une société agréée", "L123-11-3",
				"ce que nous pouvons faire pour vous. À qui vous adresser");
	}

	private static String notYet(List<String> homework, Optional<LocalDate> recontactOn) {
		return new PrintedView(FirstContactDocument.NOT_YET,
				(imprint) -> NotYetFixture.letter(imprint, homework, recontactOn))
			.text();
	}

	private static String outOfScope(Optional<LocalDate> calledOn, Optional<String> reason, boolean regulated,
			List<Reserved> reserved) {
		return new PrintedView(FirstContactDocument.OUT_OF_SCOPE,
				(imprint) -> OutOfScopeFixture.letter(imprint, calledOn, reason, regulated, reserved))
			.text();
	}

}
