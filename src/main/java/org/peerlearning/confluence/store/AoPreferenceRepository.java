package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.notice.Channel;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NoticePreferences;
import org.peerlearning.notice.PreferenceRepository;
import org.peerlearning.notice.Quiet;
import org.peerlearning.shared.PersonKey;

/** How people want to be told, in Active Objects: a row for each who chose. */
public final class AoPreferenceRepository implements PreferenceRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoPreferenceRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Map<PersonKey, NoticePreferences> of(Collection<PersonKey> people) {
        Map<PersonKey, NoticePreferences> chosen = new HashMap<>();
        InList.of("PERSON", people.stream().map(PersonKey::value).toList()).forEach(list -> Arrays
                .stream(ao.find(NoticePreferenceRow.class, Query.select().where(list.condition(), list.values())))
                .forEach(row -> chosen.put(new PersonKey(row.getPerson()), value(row))));
        return chosen;
    }

    @Override
    public void save(PersonKey person, NoticePreferences preferences, Optional<Instant> digest) {
        transactions.inOne(() -> {
            NoticePreferenceRow row = find(person).orElseGet(() -> added(person));
            row.setChosen(text(preferences.chosen()));
            row.setDigest(preferences.digest());
            Optional<Long> due = Optional.ofNullable(row.getDigestDue());
            row.setDigestDue(digest.map(first -> due.orElse(first.toEpochMilli())).orElse(null));
            row.setQuietFrom(preferences.quiet().map(quiet -> quiet.from().toString()).orElse(null));
            row.setQuietTo(preferences.quiet().map(quiet -> quiet.to().toString()).orElse(null));
            row.save();
            return true;
        });
    }

    private NoticePreferenceRow added(PersonKey person) {
        try {
            return ao.create(NoticePreferenceRow.class, new DBParam("PERSON", person.value()));
        } catch (RuntimeException failure) {
            throw SqlFailures.brokeIntegrity(failure) ? new TryAgain(failure) : failure;
        }
    }

    @Override
    public List<PersonKey> digestsDue(Instant now, int limit) {
        return limit < 1 ? List.of() : Arrays
                .stream(ao.find(NoticePreferenceRow.class, Query.select()
                        .where("DIGEST_DUE <= ?", now.toEpochMilli())
                        .order("DIGEST_DUE")
                        .limit(limit)))
                .map(row -> new PersonKey(row.getPerson()))
                .toList();
    }

    @Override
    public void nextDigest(PersonKey person, Instant due) {
        transactions.inOne(() -> {
            // Whoever chose meanwhile to have none keeps to that.
            find(person).filter(NoticePreferenceRow::isDigest).ifPresent(row -> {
                row.setDigestDue(due.toEpochMilli());
                row.save();
            });
            return true;
        });
    }

    @Override
    public void forget(PersonKey person) {
        ao.deleteWithSQL(NoticePreferenceRow.class, "PERSON = ?", person.value());
    }

    private Optional<NoticePreferenceRow> find(PersonKey person) {
        return Arrays.stream(ao.find(NoticePreferenceRow.class, Query.select().where("PERSON = ?", person.value()))).findFirst();
    }

    private static NoticePreferences value(NoticePreferenceRow row) {
        Optional<Quiet> quiet = row.getQuietFrom() == null || row.getQuietTo() == null
                ? Optional.empty()
                : Optional.of(new Quiet(LocalTime.parse(row.getQuietFrom()), LocalTime.parse(row.getQuietTo())));
        return new NoticePreferences(chosen(row.getChosen()), row.isDigest(), quiet);
    }

    private static String text(Map<Kind, Set<Channel>> chosen) {
        String text = chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().key() + "="
                        + each.getValue().stream().sorted().map(Channel::key).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        return text.isEmpty() ? null : text;
    }

    /** What a later version wrote that this one does not know is passed over. */
    private static Map<Kind, Set<Channel>> chosen(String text) {
        Map<Kind, Set<Channel>> chosen = new HashMap<>();
        if (text != null) {
            for (String each : text.split(";")) {
                String[] parts = each.split("=", 2);
                Kind.byKey(parts[0]).ifPresent(kind -> chosen.put(kind, channels(parts.length < 2 ? "" : parts[1])));
            }
        }
        return chosen;
    }

    private static Set<Channel> channels(String text) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        Arrays.stream(text.split(",")).forEach(word -> Channel.byKey(word).ifPresent(channels::add));
        return channels;
    }
}
