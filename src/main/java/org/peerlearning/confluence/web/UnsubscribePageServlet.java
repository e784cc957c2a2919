package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.Unsubscribe;
import org.peerlearning.notice.Unsubscribe.Question;
import org.peerlearning.shared.Answer;

/**
 * {@code /plugins/servlet/peer-learning/unsubscribe?token=SECRET&kind=KIND}: who has a mail turns such mails off. Programs follow links in
 * mails, so opening the page only asks; its button does it.
 *
 * <p>Nobody is logged in for that, and it does not count who is: the secret alone says whose mails it is about. So another site has
 * nothing to gain by sending the form, unless it knows the secret, and then it needs nobody else's browser.
 */
@UnrestrictedAccess
public class UnsubscribePageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient Unsubscribe unsubscribe;
    private final transient I18nResolver i18n;
    private final transient Pages pages;

    @Inject
    public UnsubscribePageServlet(Unsubscribe unsubscribe, I18nResolver i18n, Pages pages) {
        super(pages);
        this.unsubscribe = unsubscribe;
        this.i18n = i18n;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, unsubscribe.look(token(request), request.getParameter("kind")), false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean all = "all".equals(request.getParameter("what"));
        Answer<Question> answer = unsubscribe.look(token(request), request.getParameter("kind"))
                .then(asked -> unsubscribe.off(token(request), all ? Optional.empty() : asked.kind()));
        show(response, answer, true);
    }

    private void show(HttpServletResponse response, Answer<Question> answer, boolean done) throws IOException {
        // The address is a secret: it stays in no cache, and no page that is opened from here learns it.
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (answer instanceof Answer.Given<Question> given) {
            Question question = given.value();
            String kind = question.kind().map(this::name).orElse("");
            pages.write(response, "unsubscribe", Map.of("unsubscribe", new UnsubscribeView(kind, question.mailed(), done)));
        } else if (answer instanceof Answer.Refused<Question> refused) {
            pages.refuse(response, refused.refusals());
        }
    }

    private String name(Kind kind) {
        return i18n.getText("peer-learning.notices.kind." + kind.key());
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }
}
