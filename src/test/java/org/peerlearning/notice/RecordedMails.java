package org.peerlearning.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.PersonKey;

/** A channel that keeps what it is given, and does as a test says. */
public final class RecordedMails implements NoticeChannel {

    private final List<Delivery> all = new ArrayList<>();
    private final Map<PersonKey, Handed> answers = new HashMap<>();
    private final Map<PersonKey, RuntimeException> failures = new HashMap<>();
    private Runnable meanwhile = () -> {};

    @Override
    public Handed deliver(Delivery delivery) {
        meanwhile.run();
        if (failures.containsKey(delivery.to())) {
            throw failures.get(delivery.to());
        }
        Handed answer = answers.getOrDefault(delivery.to(), Handed.OVER);
        if (answer instanceof Handed.Over) {
            all.add(delivery);
        }
        return answer;
    }

    public void answer(PersonKey to, Handed answer) {
        answers.put(to, answer);
        failures.remove(to);
    }

    public void failFor(PersonKey to, RuntimeException failure) {
        failures.put(to, failure);
    }

    /** Happens whenever a mail is about to be taken. */
    public void meanwhile(Runnable what) {
        meanwhile = what;
    }

    public List<Delivery> all() {
        return List.copyOf(all);
    }

    /** Kinds of the mails to a person, in their order. */
    public List<Kind> to(PersonKey person) {
        return all.stream().filter(mail -> mail.to().equals(person)).map(Delivery::kind).toList();
    }

    public Delivery last(PersonKey person) {
        return all.stream().filter(mail -> mail.to().equals(person)).reduce((a, b) -> b).orElseThrow();
    }

    /** As if every mail had been read and thrown away. */
    public void empty() {
        all.clear();
    }
}
