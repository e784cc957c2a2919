package org.peerlearning.host.web;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.util.List;
import org.peerlearning.host.wiki.NewPage;
import org.peerlearning.host.wiki.PageEdit;
import org.peerlearning.host.wiki.Pages;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.StorageProblem;
import org.peerlearning.host.wiki.WikiRefusal;

/** Creating and editing pages; whatever goes wrong, the text that was typed comes back. */
final class EditorServlet extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient StorageFormat storage;
    private final transient Lookup lookup;
    private final transient EditorScreen editor;
    private final transient SpaceChoice choice;

    EditorServlet(Kit kit, Rooms rooms, Lookup lookup, EditorScreen editor, SpaceChoice choice) {
        super(kit);
        this.pages = rooms.wiki().pages();
        this.storage = rooms.storage();
        this.lookup = lookup;
        this.editor = editor;
        this.choice = choice;
    }

    @Override
    protected void get(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/pages/editpage.action" -> show(exchange,
                    editor.of(exchange, Draft.of(lookup.pageToEdit(exchange.number("pageId"))), Html.NONE, Html.NONE));
            case "/pages/createpage.action" -> {
                if (exchange.text("spaceKey").isEmpty()) {
                    show(exchange, choice.screen(exchange));
                } else {
                    show(exchange, editor.of(exchange, newDraft(exchange), Html.NONE, Html.NONE));
                }
            }
            default -> throw new HttpFailure(405, "This address only takes what the editor sends.");
        }
    }

    @Override
    protected void post(Exchange exchange) throws IOException {
        Draft draft = switch (exchange.path()) {
            case "/pages/doeditpage.action" -> edited(exchange);
            case "/pages/docreatepage.action" -> newDraft(exchange);
            default -> throw new HttpFailure(405, "This address takes no forms.");
        };
        List<StorageProblem> problems = storage.check(draft.content());
        if (!problems.isEmpty()) {
            show(exchange, 400, editor.of(exchange, draft, problems(problems), Html.NONE));
        } else if ("preview".equals(exchange.text("action"))) {
            show(exchange, editor.of(exchange, draft, preview(draft), Html.NONE));
        } else {
            save(exchange, draft);
        }
    }

    private void save(Exchange exchange, Draft draft) throws IOException {
        try {
            Page saved = draft.isNew()
                    ? pages.create(new NewPage(draft.space(), draft.parent(), draft.title(), draft.content()), Viewer.orNull())
                    : pages.update(new PageEdit(draft.page().getId(), draft.version(), draft.title(), draft.content(), draft.remark()),
                            Viewer.orNull());
            exchange.redirect(Links.page(saved));
        } catch (WikiRefusal refusal) {
            if (refusal.reason() == WikiRefusal.Reason.STALE) {
                conflict(exchange, draft);
            } else {
                show(exchange, 400, editor.of(exchange, draft, Forms.message("error", Html.of("{}.", refusal.getMessage())), Html.NONE));
            }
        }
    }

    /** Somebody was faster: the author's text stays in the form, the other one stands below, and saving again is a decision. */
    private void conflict(Exchange exchange, Draft draft) throws IOException {
        Page newest = lookup.pageToEdit(draft.page().getId());
        String root = exchange.request().getContextPath();
        Html notice = Forms.message("warning", Html.of("""
                {} saved version {} of this page while you were writing. Your text is kept below and not saved yet.
                Compare it with theirs, further down, and save again to put yours in its place.""",
                PageScreen.person(root, newest.getLastModifier()), newest.getVersion()));
        Html theirs = Html.of("""
                <section class="host-section"><h2>Version {}, as saved meanwhile</h2>
                <div class="host-field"><label for="their-text">{}</label>
                <textarea class="host-source" id="their-text" rows="12" readonly>\n{}</textarea></div></section>""",
                newest.getVersion(), newest.getTitle(), newest.getBodyAsString());
        show(exchange, 409, editor.of(exchange, draft.onto(newest), notice, theirs));
    }

    private Draft edited(Exchange exchange) {
        Page page = lookup.pageToEdit(exchange.number("pageId"));
        return new Draft(page.getSpace(), page, null, exchange.integer("version"), exchange.text("title"),
                lines(exchange.raw("content")), exchange.text("comment"));
    }

    private Draft newDraft(Exchange exchange) {
        Space space = lookup.spaceToCreateIn(exchange.text("spaceKey"));
        Page parent = exchange.text("fromPageId").isEmpty() ? space.getHomePage() : lookup.currentPage(exchange.number("fromPageId"));
        boolean fits = parent != null && parent.isCurrent() && parent.getSpace().equals(space);
        return new Draft(space, null, fits ? parent : null, 0, exchange.text("title"), lines(exchange.raw("content")), "");
    }

    /** Browsers send every line break as two characters; storage format knows one. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private Html preview(Draft draft) {
        PageContext context = draft.isNew() ? new PageContext(draft.space().getKey()) : draft.page().toPageContext();
        context.setOutputType("preview");
        return Html.of("<section class=\"host-preview\" aria-label=\"Preview\"><h2>{}</h2><div class=\"wiki-content\">{}</div></section>",
                draft.title(), Html.trusted(storage.render(draft.content(), new DefaultConversionContext(context))));
    }

    private static Html problems(List<StorageProblem> problems) {
        return Forms.message("error", Html.of("<p>The text is not well-formed and was not saved:</p><ul>{}</ul>",
                Html.each(problems, problem -> Html.of("<li>{}</li>", problem))));
    }
}
