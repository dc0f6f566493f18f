package fr.intendance.mail;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server where one is set, the mailbox otherwise. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

	static {
		// unnamed, it is looked for in all jars several times a mail
		System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
	}

	@Bean
	Post post(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings, Sender sender) {
		JavaMailSenderImpl known = server.getIfAvailable();
		if (known == null) {
			return new MailboxPost(settings.mailboxDirectory());
		}
		if (!sender.isKnown()) {
			throw new IllegalStateException(
					"Un serveur d’envoi est réglé (spring.mail.host), mais pas l’adresse qui écrit : "
							+ "indiquez intendance.firm.email ou intendance.mail.from.");
		}
		return new SmtpPost(known);
	}

}
