package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.Curator;

/** {@code /plugins/servlet/peer-learning/skills/vocabulary?space=KEY}: administrators look after what skills are called. */
@LicensedOnly
public class VocabularyPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient VocabularyPages vocabulary;
    private final transient CurrentViewer current;

    @Inject
    public VocabularyPageServlet(VocabularyPages vocabulary, CurrentViewer current, Pages pages) {
        super(pages);
        this.vocabulary = vocabulary;
        this.current = current;
    }

    @Override
    boolean administersWiki(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages().answer(response, "vocabulary", vocabulary.of(new Curator(current.viewer(), space(request))));
    }

    private static Optional<SpaceKey> space(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("space")).filter(key -> !key.isBlank()).map(SpaceKey::new);
    }
}
