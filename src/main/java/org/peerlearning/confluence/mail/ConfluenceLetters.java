package org.peerlearning.confluence.mail;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Letter;
import org.peerlearning.signup.Letters;

/** Letters as plain mails, one to each person. */
public final class ConfluenceLetters implements Letters {

    private static final String QUEUE = "mail";
    private static final String PLAIN = "text/plain";
    /** One address and nothing beside it: people type theirs themselves, and what looks like several would go to several. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>()\"@]+@[^\\s,;:<>()\"@]+");

    private final UserAccessor users;
    private final MultiQueueTaskManager queues;
    private final LetterTexts texts;

    public ConfluenceLetters(UserAccessor users, MultiQueueTaskManager queues, LetterTexts texts) {
        this.users = users;
        this.queues = queues;
        this.texts = texts;
    }

    @Override
    public Set<PersonKey> reachable(Collection<PersonKey> people) {
        return people.stream().filter(person -> user(person).flatMap(ConfluenceLetters::address).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void send(Letter letter) {
        user(letter.to()).ifPresent(reader -> address(reader).ifPresent(address -> {
            String body = texts.body(letter, user(letter.from()), reader);
            queues.addTask(QUEUE, new ConfluenceMailQueueItem(address, letter.subject(), body, PLAIN));
        }));
    }

    private Optional<ConfluenceUser> user(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value())));
    }

    private static Optional<String> address(ConfluenceUser user) {
        return Optional.ofNullable(user.getEmail()).map(String::strip).filter(email -> ADDRESS.matcher(email).matches());
    }
}
