package fr.intendance.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTest {

	@Test
	void isALineForEachThingThatWasSaid() {
		assertThat(Reply.of("Accepte.", " Camille ", null, "", "  ").words()).isEqualTo("Accepte.\nCamille");
	}

	@Test
	void mayBeAFileAndNothingElse() {
		byte[] file = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

		Reply reply = Reply.of("").with(file);

		assertThat(reply.words()).isEmpty();
		assertThat(reply.file()).contains(file);
		assertThat(Reply.of("Accepte.").file()).isEmpty();
	}

}
