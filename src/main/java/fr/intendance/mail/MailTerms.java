package fr.intendance.mail;

import fr.intendance.document.KeptRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long mails are kept once they have left: their texts, what came with them, to whom.
 */
@Configuration(proxyBeanMethods = false)
class MailTerms {

	@Bean
	static KeptRows mailsKept(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		return KeptRows.of("mails", "mails", "outgoing_mail", "case when position('.' in x.engagement) > 0"
				+ " then substring(x.engagement from 1 for position('.' in x.engagement) - 1) else x.engagement end",
				"x.sent_at")
			.endedBy("delete from outgoing_attachment where mail in (select x.id from outgoing_mail x where %s)",
					"delete from outgoing_mail x where %s")
			.telling("x.engagement, x.answer", (answers) -> new TransactionTemplate(transactions)
				.executeWithoutResult((status) -> events.publishEvent(new MailsErased(answers))));
	}

}
