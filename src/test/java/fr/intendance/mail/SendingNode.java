package fr.intendance.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A machine that writes some mails and sends all that are due, to be killed while it
 * does. Arguments: the round, which makes its mails its own and puts its clock five
 * minutes ahead of the round before, so that no lease is waited for; how many mails it
 * writes; then settings as {@code --name=value}.
 */
public final class SendingNode {

	private SendingNode() {
	}

	public static void main(String[] args) {
		int round = Integer.parseInt(args[0]);
		Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5L * round));
		try (ConfigurableApplicationContext node = new SpringApplicationBuilder(MailModuleTest.Module.class,
				OutboxDesk.class)
			.web(WebApplicationType.NONE)
			.profiles("test")
			.initializers(
					(context) -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> later))
			.run(Arrays.copyOfRange(args, 2, args.length))) {
			OutboxDesk desk = node.getBean(OutboxDesk.class);
			for (int i = 0; i < Integer.parseInt(args[1]); i++) {
				Mail letter = desk.letter();
				desk.queue(new Mail(new MailKey("E-" + round + "-" + i, "killed", 1), letter.to(), letter.salutation(),
						letter.view()));
			}
			node.getBean(Dispatcher.class).dispatch();
		}
	}

}
