package org.peerlearning.host.sample;

import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import org.peerlearning.host.people.People;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets some of the sample's people say through the app's REST doors what they can share and want to learn, and makes a page that shows
 * it. The people a newcomer logs in as have said nothing yet. Whatever the app refuses is logged and left out.
 */
public final class SampleSkills {

    private static final Logger LOG = LoggerFactory.getLogger(SampleSkills.class);

    private static final String PART = "skills";
    private static final String SPACE = "COMM";
    private static final String TITLE = "Who can help me?";

    private final SampleMarks marks;
    private final People people;
    private final Wiki wiki;
    private final AppRest app;

    /**
     * Prepares the work.
     *
     * @param baseUrl where this host answers, such as {@code http://localhost:1990/confluence}
     */
    public SampleSkills(Database db, People people, Wiki wiki, String baseUrl) {
        this.marks = new SampleMarks(db);
        this.people = people;
        this.wiki = wiki;
        this.app = new AppRest(baseUrl);
    }

    /** Does it unless it was done before; to be called once the app answers. Returns how many claims were made. */
    public int run() {
        Optional<Space> space = wiki.spaces().byKey(SPACE);
        if (space.isEmpty() || !marks.claim(PART)) {
            return 0;
        }
        int made = 0;
        for (SampleSkill sample : SampleSkill.all()) {
            made += people.byName(sample.person()).flatMap(person -> app.post(person, "/my-skills", sample.request())).isPresent() ? 1 : 0;
        }
        if (made == 0) {
            marks.release(PART);
            LOG.warn("Sample: nobody could claim a skill; the next start tries again");
            return 0;
        }
        addPage(space.get());
        LOG.info("Sample content: {} claims of skills", made);
        return made;
    }

    private void addPage(Space space) {
        if (wiki.pages().bySpaceAndTitle(SPACE, TITLE).isEmpty()) {
            String body = "<p>Ask: most people like to be asked.</p>" + macro("skills-directory") + "<h2>What we can, and want to</h2>"
                    + macro("skill-cloud");
            wiki.pages().create(new NewPage(space, space.getHomePage(), TITLE, body), people.byName("emi").orElseThrow());
        }
    }

    private static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\"/>";
    }
}
