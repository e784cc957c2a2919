package org.peerlearning.permissions;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.spaces.Space;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** Every entry (REST, page, macro) for every role, with the group's page open and restricted; see {@code permissions/entries.txt}. */
public class EveryEntryIT {

    private static final Pattern SERVLET = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern MACRO = Pattern.compile("<xhtml-macro key=\"[^\"]+\" name=\"([^\"]+)\"");

    @Test
    public void theTableNamesEveryEntryAndNoOther() throws IOException {
        Set<String> offered = new TreeSet<>();
        String yaml = Files.readString(basedir().resolve("src/main/resources/openapi/peer-learning.yaml"));
        new OpenAPIV3Parser().readContents(yaml).getOpenAPI().getPaths().forEach((path, item) ->
                item.readOperationsMap().keySet().forEach(method -> offered.add(method + " " + path)));
        String descriptor = Files.readString(basedir().resolve("atlassian-plugin.xml"));
        find(SERVLET, descriptor).forEach(servlet -> offered.add("PAGE " + servlet));
        find(MACRO, descriptor).forEach(macro -> offered.add("MACRO " + macro));

        assertEquals(offered, Entry.all().stream().map(Entry::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void everyEntryIsOfUseToSomebody() {
        assertEquals(List.of(), Entry.all().stream().filter(entry -> !entry.open().contains("+")).map(Entry::name).toList());
    }

    @Test
    public void everyRoleComesInWhereTheTableSaysWhileThePageIsOpen() {
        Fixture shared = Fixture.ofTheBest();
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Entry.all()) {
            for (Role role : Role.values()) {
                String expected = entry.openTo(role);
                Fixture fixture = entry.changes() && expected.equals("+") && entry.isAboutAGroup() ? Fixture.made() : shared;
                judge(entry, role, expected, fixture, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void nobodyButTheHostFindsAnythingWhileThePageIsTheHostsAlone() {
        Fixture shared = Fixture.ofTheBest().hidden();
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Entry.all()) {
            for (Role role : Role.values()) {
                String expected = entry.restrictedTo(role);
                boolean own = entry.changes() && expected.equals("+") && entry.isAboutAGroup();
                HttpAnswer answer = judge(entry, role, expected, own ? Fixture.made().hidden() : shared, wrong);
                if (role != Role.HOST && answer.body().contains(shared.title())) {
                    wrong.add(entry.name() + " tells " + role + " of the group");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    static HttpAnswer judge(Entry entry, Role role, String expected, Fixture fixture, List<String> wrong) {
        HttpAnswer answer = switch (entry.kind()) {
            case "PAGE" -> entry.isFeed() ? fixture.feed(role, entry) : role.caller().get("/plugins/servlet" + fixture.filled(entry.path()));
            case "MACRO" -> onAPage(entry, fixture, role);
            default -> Fixture.send(role.caller(), entry.kind(), fixture.filled(entry.path()), fixture.filled(entry.sent()));
        };
        String found = found(entry, fixture, answer);
        if (!found.equals(expected)) {
            wrong.add(entry.name() + ", " + role + ": " + found + " instead of " + expected + " (" + answer.status() + ")");
        }
        return answer;
    }

    /** In a space that everybody may see. */
    private static HttpAnswer onAPage(Entry entry, Fixture fixture, Role role) {
        var node = RunningHost.shared().node();
        Space space = node.wiki().spaces().byKey("COMM").orElseThrow();
        String[] parameter = fixture.filled(entry.sent()).split("=", 2);
        String body = "<ac:structured-macro ac:name=\"" + entry.path() + "\"><ac:parameter ac:name=\"" + parameter[0] + "\">" + parameter[1]
                + "</ac:parameter></ac:structured-macro>";
        var page = node.wiki().pages().create(
                new NewPage(space, space.getHomePage(), "Board " + System.nanoTime(), body), node.people().byName("ana").orElseThrow());
        node.wiki().labels().add(page, fixture.filled("craft-$topic"));
        return role.caller().get("/pages/viewpage.action?pageId=" + page.getId());
    }

    private static String found(Entry entry, Fixture fixture, HttpAnswer answer) {
        if (entry.kind().equals("MACRO")) {
            // The page tree beside it names pages too.
            String content = answer.body().substring(answer.body().indexOf("id=\"main-content\""));
            return content.contains(fixture.title()) || content.contains(fixture.filled("Craft $topic"))
                    || content.contains(fixture.filled("data-session=\"$session\"")) ? "+" : "N";
        }
        if (entry.isFeed() && answer.status() == 200) {
            // Long lines are folded.
            return answer.body().replace("\r\n ", "").contains(fixture.title()) ? "+" : "N";
        }
        return switch (answer.status()) {
            case 302, 401 -> "L";
            case 403 -> "F";
            case 404 -> "N";
            default -> answer.status() < 500 ? "+" : "broken";
        };
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Path basedir() {
        return Path.of(System.getProperty("project.basedir", ""));
    }
}
