package org.peerlearning.confluence.macro;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.CardViews;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.confluence.view.SignupActions;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/**
 * The macros over real use cases in memory and the app's own templates, rendered with the allowlist of its descriptor. A text is its
 * key, followed by its arguments in brackets.
 */
final class MacroWorld implements CurrentViewer, People {

    private static final String KEY = "org.peerlearning.confluence";
    private static final Pattern ALLOWED = Pattern.compile("<method>([^#<]+)#([^(<]+)\\(\\)</method>");

    final World world = new World();
    /** What the page was asked to load. */
    final List<String> resources = new ArrayList<>();
    final HostTemplates templates = new HostTemplates(texts());

    private Viewer viewer = Viewer.ANONYMOUS;

    MacroWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    PeerGroupMacro groupMacro() {
        GroupCards cards = new GroupCards(world.meetings(), world.states());
        return new PeerGroupMacro(world.finding(), cards, views(), this, page());
    }

    PeerSignupMacro signupMacro() {
        return new PeerSignupMacro(world.states(), sessions(), this, page());
    }

    /** Where a page shows something: in a browser, in a file, in a mail. */
    static ConversionContext in(String outputType) {
        PageContext context = new PageContext("ENG");
        context.setOutputType(outputType);
        return new DefaultConversionContext(context);
    }

    /** On a wiki page, in a browser. */
    static ConversionContext on(PageId id) {
        Page page = new Page();
        page.setId(id.value());
        return new DefaultConversionContext(page.toPageContext());
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        return people.stream().distinct().collect(Collectors.toMap(
                person -> person, person -> new PersonCard(person, "Full name of " + person.value(), "/users/" + person.value())));
    }

    @Override
    public ZoneId zone(PersonKey person) {
        return ZoneOffset.UTC;
    }

    @Override
    public Map<PersonKey, String> departments(Collection<PersonKey> people) {
        return Map.of();
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.of(new PersonKey(userName));
    }

    private MacroPage page() {
        allowTemplatesTheirCalls();
        TemplateRenderer renderer = templates.renderer(KEY, MacroPage.class.getClassLoader());
        return new MacroPage(renderer, pageBuilder());
    }

    private CardViews views() {
        I18nResolver texts = texts();
        return new CardViews(texts, pageLinks(), new PersonViews(this, addresses(), texts), sessions());
    }

    private SessionViews sessions() {
        SessionTimes times = new SessionTimes(this, this);
        I18nResolver texts = texts();
        SessionLinks links = new SessionLinks(addresses(), world.desk(), this);
        SignupNotes notes = new SignupNotes(texts, times, new PersonViews(this, addresses(), texts));
        SignupActions actions = new SignupActions(texts, pageLinks(), links, times);
        return new SessionViews(times, new SignupViews(texts, actions, notes, times), links);
    }

    private PageLinks pageLinks() {
        return new PageLinks(world.pages, addresses());
    }

    private void allowTemplatesTheirCalls() {
        Path descriptor = Path.of(System.getProperty("project.basedir", "."), "atlassian-plugin.xml");
        try {
            Matcher methods = ALLOWED.matcher(Files.readString(descriptor));
            while (methods.find()) {
                templates.allow(KEY, Class.forName(methods.group(1)).getMethod(methods.group(2)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private PageBuilderService pageBuilder() {
        RequiredResources required = mock(RequiredResources.class);
        when(required.requireWebResource(anyString())).thenAnswer(call -> {
            resources.add(call.getArgument(0));
            return required;
        });
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(assembler.resources()).thenReturn(required);
        PageBuilderService service = mock(PageBuilderService.class);
        when(service.assembler()).thenReturn(assembler);
        return service;
    }

    private static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org");
        LoginUriProvider login = mock(LoginUriProvider.class);
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create("https://wiki.example.org/login?to=" + call.getArgument(0)));
        return new Addresses(site, login);
    }

    private static I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            Object[] arguments = Arrays.copyOfRange(all, 1, all.length);
            return arguments.length == 0 ? all[0] : all[0] + Arrays.toString(arguments);
        });
        return texts;
    }
}
