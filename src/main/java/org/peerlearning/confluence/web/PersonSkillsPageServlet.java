package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.skill.PersonNames;
import org.peerlearning.confluence.view.skill.PersonSkillsView;
import org.peerlearning.confluence.view.skill.PersonSkillsViews;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/**
 * {@code /plugins/servlet/peer-learning/skills/person?user=NAME} or {@code ?key=KEY}: somebody's skills. Profiles lead here by user
 * name, the app's own pages by user key; without either, it shows those of whoever looks.
 */
@LicensedOnly
public class PersonSkillsPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient PersonSkillsViews skills;
    private final transient PersonNames names;
    private final transient CurrentViewer current;

    @Inject
    public PersonSkillsPageServlet(PersonSkillsViews skills, PersonNames names, CurrentViewer current, Pages pages) {
        super(pages);
        this.skills = skills;
        this.names = names;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer<PersonSkillsView> found = person(request)
                .map(person -> skills.of(current.viewer(), person))
                .orElseGet(() -> Answer.no(Refusal.notFound("skill.person.not-found")));
        pages().show(response, "person-skills", found.as(view -> Map.of("personSkills", view, "named", false, "live", true)));
    }

    private Optional<PersonKey> person(HttpServletRequest request) {
        String name = Text.line(request.getParameter("user"));
        String key = Text.line(request.getParameter("key"));
        if (!key.isEmpty()) {
            return Optional.of(new PersonKey(key));
        }
        // The wiki puts names into links as they are, and in an address a plus is a space.
        return name.isEmpty() ? current.viewer().person() : names.find(name).or(() -> names.find(name.replace(' ', '+')));
    }
}
