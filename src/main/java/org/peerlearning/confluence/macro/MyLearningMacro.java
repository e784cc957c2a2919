package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.list.LearningViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Reader.Medium;
import org.peerlearning.shared.Viewer;

/** {@code my-learning}: what its reader goes to, waits for, hosts, is a member of, and could do next. */
public final class MyLearningMacro extends OwnMacro {

    private static final String NAME = "my-learning";

    private final LearningViews learning;
    private final PageAddresses pages;
    private final Addresses addresses;
    private final CurrentViewer current;

    public MyLearningMacro(
            LearningViews learning, PageAddresses pages, Addresses addresses, CurrentViewer current, MacroPage page) {
        super(page);
        this.learning = learning;
        this.pages = pages;
        this.addresses = addresses;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        Viewer viewer = current.viewer();
        // A file goes from hand to hand, a mail may be made on behalf of one person and read by others, and this is nobody else's business.
        if (Output.of(context).medium() != Medium.SCREEN) {
            return page().link("peer-learning.learning.open", context);
        }
        if (viewer.person().isEmpty()) {
            return page().render("my-learning-login", Map.of("loginUrl", addresses.loginAndReturnTo(pages.path(context))), context);
        }
        return page().render(NAME, Map.of("learning", learning.of(viewer)), context);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
