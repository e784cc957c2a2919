package org.peerlearning.confluence.mail;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Letter;
import org.peerlearning.signup.Letters;

/** Letters as plain mails, one to each person. */
public final class ConfluenceLetters implements Letters {

    private final Mailboxes mailboxes;
    private final MailQueue queue;
    private final LetterTexts texts;

    public ConfluenceLetters(Mailboxes mailboxes, MailQueue queue, LetterTexts texts) {
        this.mailboxes = mailboxes;
        this.queue = queue;
        this.texts = texts;
    }

    @Override
    public Set<PersonKey> reachable(Collection<PersonKey> people) {
        return people.stream().filter(person -> mailboxes.of(person).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public void send(Letter letter) {
        mailboxes.of(letter.to()).ifPresent(reader -> {
            String body = texts.body(letter, mailboxes.name(letter.from()), reader.locale());
            queue.add(Mail.plain(reader.address(), letter.subject(), body));
        });
    }
}
