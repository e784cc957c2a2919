package org.peerlearning.notice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a person wants to be told.
 *
 * @param chosen channels by kind, for those where the person chose
 * @param digest whether what can wait comes once a week, instead of in mails of its own
 * @param quiet when no mail is to come
 */
public record NoticePreferences(Map<Kind, Set<Channel>> chosen, boolean digest, Optional<Quiet> quiet) {

    /** What holds for people who never chose anything. */
    public static final NoticePreferences USUAL = new NoticePreferences(Map.of(), false, Optional.empty());

    public NoticePreferences {
        Map<Kind, Set<Channel>> copy = new EnumMap<>(Kind.class);
        chosen.forEach((kind, channels) -> {
            if (kind.isChosen() && !channels.equals(kind.usual())) {
                copy.put(kind, Set.copyOf(channels));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** Where notices of that kind go. */
    public Set<Channel> channels(Kind kind) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(chosen.getOrDefault(kind, kind.usual()));
        if (kind.isAlwaysShown()) {
            channels.add(Channel.APP);
        }
        return channels;
    }

    public boolean mails(Kind kind) {
        return channels(kind).contains(Channel.MAIL);
    }

    public boolean shows(Kind kind) {
        return channels(kind).contains(Channel.APP);
    }

    public NoticePreferences choosing(Kind kind, Set<Channel> channels) {
        Map<Kind, Set<Channel>> more = new EnumMap<>(Kind.class);
        more.putAll(chosen);
        more.put(kind, channels);
        return new NoticePreferences(more, digest, quiet);
    }

    public NoticePreferences withDigest(boolean wanted) {
        return new NoticePreferences(chosen, wanted, quiet);
    }

    public NoticePreferences withQuiet(Optional<Quiet> hours) {
        return new NoticePreferences(chosen, digest, hours);
    }

    /**
     * No mail of that kind any more; in the list it stays. Without a digest, what it told of does not come in mails of its own instead:
     * whoever wants fewer mails gets no more.
     */
    public NoticePreferences withoutMail(Kind kind) {
        if (!kind.isChosen()) {
            return digest ? withDigest(false).withoutWhatCanWait() : this;
        }
        Set<Channel> left = EnumSet.noneOf(Channel.class);
        left.addAll(chosen.getOrDefault(kind, kind.usual()));
        left.remove(Channel.MAIL);
        return choosing(kind, left);
    }

    private NoticePreferences withoutWhatCanWait() {
        NoticePreferences fewer = this;
        for (Kind kind : Kind.values()) {
            fewer = kind.urgency() == Kind.Urgency.CAN_WAIT ? fewer.withoutMail(kind) : fewer;
        }
        return fewer;
    }

    /** No mail at all any more. */
    public NoticePreferences withoutMail() {
        NoticePreferences none = withDigest(false);
        for (Kind kind : Kind.values()) {
            none = none.withoutMail(kind);
        }
        return none;
    }
}
