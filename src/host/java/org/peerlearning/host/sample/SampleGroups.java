package org.peerlearning.host.sample;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes learning groups through the app's REST doors, as the people who host them and those who sign up, and pages that show them
 * with the app's macros. Whatever the app refuses is logged and left out.
 */
public final class SampleGroups {

    private static final Logger LOG = LoggerFactory.getLogger(SampleGroups.class);

    private static final String PART = "groups";

    /** A group that was made, with its first session. */
    private record Made(SampleGroup sample, long groupId, Optional<Long> sessionId) { }

    private final SampleMarks marks;
    private final People people;
    private final Wiki wiki;
    private final AppRest app;

    /**
     * Prepares the work.
     *
     * @param baseUrl where this host answers, such as {@code http://localhost:1990/confluence}
     */
    public SampleGroups(Database db, People people, Wiki wiki, String baseUrl) {
        this.marks = new SampleMarks(db);
        this.people = people;
        this.wiki = wiki;
        this.app = new AppRest(baseUrl);
    }

    /** Makes the groups unless they were made before; to be called once the app answers. Returns how many were made. */
    public int run() {
        if (wiki.spaces().byKey("COMM").isEmpty() || !marks.claim(PART)) {
            return 0;
        }
        List<Made> made = new ArrayList<>();
        for (SampleGroup sample : SampleGroup.all()) {
            people.byName(sample.host()).flatMap(host -> create(host, sample)).ifPresent(made::add);
        }
        if (made.isEmpty()) {
            marks.release(PART);
            LOG.warn("Sample: no learning group could be made; the next start tries again");
            return 0;
        }
        made.forEach(this::fillSeats);
        addPages(made);
        LOG.info("Sample content: {} learning groups", made.size());
        return made.size();
    }

    private Optional<Made> create(Person host, SampleGroup sample) {
        return app.post(host, "/groups", sample.request()).map(answer -> {
            Optional<Long> session = Optional.ofNullable(answer.get("nextSession")).filter(next -> next.isJsonObject())
                    .map(next -> next.getAsJsonObject().get("id").getAsLong());
            return new Made(sample, answer.get("id").getAsLong(), session);
        });
    }

    private void fillSeats(Made group) {
        List<Person> candidates = people.all().stream()
                .filter(person -> person.isActive() && person.isIn(People.USERS) && !isKnown(person))
                .toList();
        int first = Math.floorMod(group.sample().title().hashCode(), candidates.size());
        group.sessionId().ifPresent(session -> {
            for (int i = 0; i < group.sample().signups(); i++) {
                app.post(candidates.get((first + i * 7) % candidates.size()), "/sessions/" + session + "/signup", new JsonObject());
            }
        });
    }

    /** The people a newcomer logs in as find nothing done in their name. */
    private static boolean isKnown(Person person) {
        return !person.getName().contains(".");
    }

    private void addPages(List<Made> made) {
        StringBuilder catalogue = new StringBuilder(
                "<p>Learning for everyone, by everyone, about almost anything. Pick one, sign up, come.</p>");
        for (Made group : made) {
            catalogue.append(macro("peer-group", "group", group.groupId()));
        }
        addPage("COMM", "What can I learn?", "emi", catalogue.toString());

        StringBuilder week = new StringBuilder("<p>What is on in the next days. One click and you are in:</p><table><tbody>");
        made.stream().filter(group -> group.sessionId().isPresent() && group.sample().tags().contains("work")).forEach(group -> week
                .append("<tr><th>").append(escape(group.sample().title())).append("</th><td>")
                .append(macro("peer-signup", "session", group.sessionId().get())).append("</td></tr>"));
        addPage("ENG", "Learning hours this month", "ana", week.append("</tbody></table>").toString());

        made.stream().filter(group -> group.sample().spaceKey().equals("MKT")).findFirst().ifPresent(group -> addPage("MKT",
                "Apprendre entre collègues", "chloe", "<p>Envie d’oser ? Le prochain atelier :</p>"
                        + macro("peer-group", "group", group.groupId())));
    }

    private void addPage(String spaceKey, String title, String author, String body) {
        Space space = wiki.spaces().byKey(spaceKey).orElseThrow();
        Page home = space.getHomePage();
        if (wiki.pages().bySpaceAndTitle(spaceKey, title).isEmpty()) {
            wiki.pages().create(new NewPage(space, home, title, body), people.byName(author).orElseThrow());
        }
    }

    private static String macro(String name, String parameter, long value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
