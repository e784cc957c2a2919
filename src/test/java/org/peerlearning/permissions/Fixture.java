package org.peerlearning.permissions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.scheduler.config.JobId;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.host.Node;
import org.peerlearning.host.wiki.Holder;
import org.peerlearning.host.wiki.Restriction;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.HttpCaller;
import org.peerlearning.testing.RunningHost;
import org.peerlearning.testing.SessionTable;

/**
 * A group in the public space with everybody in their role, somebody who asks to join, and somebody with a seat; and a skill that its
 * host claims.
 *
 * @param feeds what each role was told that asked for the address of a feed
 */
record Fixture(String title, Map<String, String> names, Map<String, HttpAnswer> feeds) {

    static final String REST = "/rest/peer-learning/1.0";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("/peer-learning/unsubscribe\\?token=([A-Za-z0-9._~-]{20,})");
    private static final Pattern SEATED = Pattern.compile("\"seated\":\\[\\{\"id\":([0-9]+)");

    static Fixture made() {
        return made("fluent");
    }

    /**
     * One whose skill comes first among all of its host's, for those who are shown only the best; and for which seats are drawn, with
     * calendars and mails that tell of it.
     */
    static Fixture ofTheBest() {
        return made("can-teach").drawing().told().subscribed();
    }

    /** A session whose seats are drawn in days, and one whose were just now: the member took part, and others came after. */
    private Fixture drawing() {
        String lots = withDraw();
        String drawn = withDraw();
        ok(send(Role.MEMBER, "POST", "/sessions/" + drawn + "/signup", "{}"));
        SessionTable.letDrawTimePass(Long.parseLong(drawn));
        for (Role late : new Role[] {Role.CO_HOST, Role.HOST}) {
            ok(send(late, "POST", "/sessions/" + drawn + "/signup", "{}"));
            // One among the skills that most people have.
            skill(late.person(), filled("Craft $topic"), "can-teach");
        }
        skill(Role.MEMBER.person(), filled("Craft $topic"), "can-teach");
        return with(Map.of("$lots", lots, "$drawn", drawn));
    }

    private String withDraw() {
        return id(ok(send(Role.HOST, "POST", filled("/groups/$group/sessions"), """
                {"date": "%s", "time": "10:00", "zone": "Europe/Paris", "minutes": 60, "capacity": 5,
                 "terms": {"draw": {"at": "%sT12:00"}}}""".formatted(LocalDate.now().plusDays(40), LocalDate.now().plusDays(9)))));
    }

    /** The secret by which somebody is known who stops mails. */
    private Fixture told() {
        Node node = RunningHost.shared().node();
        node.scheduler().runNow(JobId.of("org.peerlearning.confluence:peer-learning-notice-round"));
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            Optional<String> token = node.outbox().list(200).stream()
                    .map(mail -> TOKEN.matcher(mail.body()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
            if (token.isPresent()) {
                return with(Map.of("$token", token.get()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("no mail says how to stop mails");
    }

    private Fixture subscribed() {
        Map<String, HttpAnswer> answers = new HashMap<>();
        for (Entry entry : Entry.all().stream().filter(Entry::isFeed).toList()) {
            for (Role role : Role.values()) {
                String scope = filled(entry.sent());
                answers.put(role + scope, send(role.caller(), "POST", "/feeds", "{\"scope\": \"" + scope + "\"}"));
            }
        }
        return new Fixture(title, names, answers);
    }

    /** What anybody reads at the address that the role was given; why they were given none, where it is so. */
    HttpAnswer feed(Role role, Entry entry) {
        HttpAnswer given = feeds.get(role + filled(entry.sent()));
        if (given.status() != 201) {
            return given;
        }
        String url = given.json().get("url").getAsString();
        return RunningHost.shared().visitor().get(url.substring(url.indexOf("/plugins/servlet/")));
    }

    private Fixture with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(names);
        all.putAll(more);
        return new Fixture(title, all, feeds);
    }

    private static Fixture made(String level) {
        String title = newTitle();
        String topic = "topic-" + NUMBER.get();
        JsonObject group = ok(send(Role.HOST, "POST", "/groups", """
                {"spaceKey": "COMM", "title": "%s", "summary": "A secret.", "details": {"joining": "on-request", "topics": ["%s"]},
                 "repeat": {"kind": "weekly", "count": 2}}""".formatted(title, topic)));
        String base = "/groups/" + group.get("id").getAsLong();
        JsonObject session = group.getAsJsonObject("nextSession");
        String member = id(ok(send(Role.MEMBER, "PUT", base + "/membership", "{}")));
        ok(send(Role.HOST, "POST", base + "/members/" + member + "/accept", "{}"));
        ok(send(Role.HOST, "POST", base + "/invitations", "{\"user\": \"" + Role.CO_HOST.person() + "\"}"));
        ok(send(Role.CO_HOST, "POST", base + "/invitations/accept", "{}"));
        String asking = id(ok(send("sinead.obrien", "PUT", base + "/membership", "{}")));
        ok(send("yusuf", "POST", "/sessions/" + session.get("id") + "/signup", "{}"));
        String desk = ok(send(Role.HOST, "GET", "/sessions/" + session.get("id") + "/desk", "")).toString();
        Matcher seated = SEATED.matcher(desk);
        if (!seated.find()) {
            throw new AssertionError(desk);
        }
        return new Fixture(title, Map.of(
                "$group", id(group),
                "$session", id(session),
                "$series", id(session.getAsJsonObject("series")),
                "$topic", topic,
                "$member", member,
                "$asking", asking,
                "$signup", seated.group(1),
                "$page", String.valueOf(group.get("pageId").getAsLong()),
                "$skill", skill(Role.HOST.person(), "Craft " + topic, level),
                "$person", RunningHost.shared().node().people().byName(Role.HOST.person()).orElseThrow().getKey().getStringValue()), Map.of());
    }

    private static String skill(String person, String name, String level) {
        String body = "{\"name\": \"" + name + "\", \"directions\": [\"can-share\"], \"level\": \"" + level + "\"}";
        JsonObject claim = ok(send(person, "POST", "/my-skills", body));
        return id(claim.getAsJsonObject("skill"));
    }

    /** From now on only its host sees the group's page. */
    Fixture hidden() {
        var node = RunningHost.shared().node();
        Page page = node.wiki().pages().bySpaceAndTitle("COMM", title).orElseThrow();
        Holder alone = Holder.user(node.people().byName(Role.HOST.person()).orElseThrow());
        node.wiki().restrictions().set(page, Set.of(new Restriction(Restriction.Kind.VIEW, alone)));
        return this;
    }

    String filled(String text) {
        String filled = text.replace("$new", newTitle()).replace("$day", LocalDate.now().plusDays(40).toString());
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replaceAll(Pattern.quote(name.getKey()) + "(?![a-z])", name.getValue());
        }
        return filled;
    }

    private static String newTitle() {
        return "Secret " + NUMBER.incrementAndGet() + " of " + Instant.now();
    }

    private static HttpAnswer send(Role role, String method, String path, String body) {
        return send(role.person(), method, path, body);
    }

    private static HttpAnswer send(String person, String method, String path, String body) {
        return send(RunningHost.shared().as(person), method, path, body);
    }

    static HttpAnswer send(HttpCaller caller, String method, String path, String body) {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check");
        return caller.send(method, REST + path, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject ok(HttpAnswer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    private static String id(JsonObject thing) {
        return String.valueOf(thing.get("id").getAsLong());
    }
}
