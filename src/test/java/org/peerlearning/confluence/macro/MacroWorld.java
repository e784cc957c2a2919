package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.CardViews;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.confluence.view.CommentViews;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.GroupActions;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.GroupHomes;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.confluence.view.GroupTags;
import org.peerlearning.confluence.view.InItViews;
import org.peerlearning.confluence.view.KinViews;
import org.peerlearning.confluence.view.LaterViews;
import org.peerlearning.confluence.view.NudgeViews;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.PlannedViews;
import org.peerlearning.confluence.view.RecapViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.confluence.view.SignupActions;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.confluence.view.SpaceNames;
import org.peerlearning.confluence.view.list.FilterViews;
import org.peerlearning.confluence.view.list.GroupLists;
import org.peerlearning.confluence.view.list.Ideas;
import org.peerlearning.confluence.view.list.GroupTiles;
import org.peerlearning.confluence.view.list.LearningViews;
import org.peerlearning.confluence.view.list.LineageViews;
import org.peerlearning.confluence.view.list.MeetingViews;
import org.peerlearning.confluence.view.list.SessionCalendars;
import org.peerlearning.confluence.view.list.SessionLists;
import org.peerlearning.group.FakeGroupPages;
import org.peerlearning.group.Group;
import org.peerlearning.group.PageComment;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.session.FindGroups;
import org.peerlearning.session.Timetable;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.MySessions;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.OpenDoors;
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
    /** The latest on the page of any group. */
    final List<PageComment> comments = new ArrayList<>();
    final HostTemplates templates = new HostTemplates(texts());

    /** Whether the wiki is read-only. */
    boolean readOnly;

    private final Doors doors = OpenDoors.unlessReadOnly(() -> readOnly);
    private Viewer viewer = Viewer.ANONYMOUS;
    private ZoneId zone = ZoneOffset.UTC;
    private Locale locale = Locale.UK;
    private HttpServletRequest request = aRequest(Map.of());
    private List<String> wanted = List.of();

    MacroWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    MacroWorld asVisitor() {
        viewer = Viewer.ANONYMOUS;
        return this;
    }

    /** By whose clock times are shown. */
    MacroWorld livingIn(String name) {
        zone = ZoneId.of(name);
        return this;
    }

    /** In which language, and by which country's customs. */
    MacroWorld reading(Locale other) {
        locale = other;
        return this;
    }

    /** The browser asks for the page with this behind its address. */
    MacroWorld asking(Map<String, String> parameters) {
        request = aRequest(parameters);
        return this;
    }

    /** Nobody asks by browser: the work is done in the background. */
    /** Whoever looks wants to learn these. */
    MacroWorld wanting(String... skills) {
        wanted = List.of(skills);
        return this;
    }

    MacroWorld inTheBackground() {
        request = null;
        return this;
    }

    PeerGroupMacro groupMacro() {
        return new PeerGroupMacro(new PageCards(named(), cards(), memo()), views(), homes(), groupPeople(), this, page());
    }

    PeerSignupMacro signupMacro() {
        return new PeerSignupMacro(
                new PageButtons(world.meetings(), world.states(), named(), memo()), sessions(), pageLinks(), this, page());
    }

    PeerGroupsMacro groupsMacro() {
        FindGroups find = new FindGroups(world.sessions, world.use.catalogue(), world.clock);
        FilterViews filters = new FilterViews(texts(), this, new SpaceNames(mock(SpaceManager.class)));
        GroupLists lists = new GroupLists(find, cards(), tiles(), filters, catalogue(), texts(), world.clock);
        return new PeerGroupsMacro(lists, pageAddresses(), this, page());
    }

    PeerSessionsMacro sessionsMacro() {
        Timetable timetable = new Timetable(world.sessions, world.use.catalogue(), world.clock);
        return new PeerSessionsMacro(
                new SessionLists(timetable, world.states(), meetings(), texts(), world.clock),
                new SessionCalendars(timetable, world.states(), meetings(), new SessionTimes(this, this), texts(), world.clock),
                named(), pageAddresses(), this, page());
    }

    MyLearningMacro learningMacro() {
        MySessions mine = new MySessions(world.meetings(), world.signups, world.states(), world.clock);
        LearningViews learning = new LearningViews(
                mine, world.use.mine(), new Ideas(world.use.catalogue(), viewer -> wanted, this), cards(), tiles(), meetings(),
                catalogue());
        return new MyLearningMacro(learning, pageAddresses(), addresses(), this, page());
    }

    PeerLineageMacro lineageMacro() {
        return new PeerLineageMacro(world.use.lineage(), named(), new LineageViews(tiles()), this, page());
    }

    /** No template called what it may not, or named what is not there. */
    void nothingWasBlocked() {
        assertEquals(List.of(), templates.lastBlocked());
        assertEquals(List.of(), templates.lastUnresolved());
    }

    /** Where a page shows something: in a browser, in a file, in a mail. */
    static ConversionContext in(String outputType) {
        PageContext context = new PageContext("ENG");
        context.setOutputType(outputType);
        return new DefaultConversionContext(context);
    }

    /** On a wiki page with this in it, in a browser. */
    static ConversionContext on(PageId id, String storage) {
        Page page = new Page();
        page.setId(id.value());
        page.setSpace(new Space("ENG"));
        page.setBodyAsString(storage);
        return new DefaultConversionContext(page.toPageContext());
    }

    /** On a wiki page, for where it will be read. */
    static ConversionContext on(PageId id, String storage, String outputType) {
        ConversionContext context = on(id, storage);
        context.getPageContext().setOutputType(outputType);
        return context;
    }

    /** On a wiki page that is displayed, on some device. */
    static ConversionContext onDevice(String device, PageId id) {
        return new DefaultConversionContext(on(id).getPageContext(), device);
    }

    /** On a wiki page, in a browser. */
    static ConversionContext on(PageId id) {
        Page page = new Page();
        page.setId(id.value());
        page.setSpace(new Space("ENG"));
        return new DefaultConversionContext(page.toPageContext());
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        return people.stream().distinct().collect(Collectors.toMap(
                person -> person, person -> new PersonCard(person, "Full name of " + person.value(), "/users/" + person.value())));
    }

    @Override
    public Set<PersonKey> departed(Collection<PersonKey> people) {
        return Set.of();
    }

    @Override
    public ZoneId zone(PersonKey person) {
        return zone;
    }

    @Override
    public Map<PersonKey, String> departments(Collection<PersonKey> people) {
        return Map.of();
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.of(new PersonKey(userName));
    }

    MacroPage page() {
        allowTemplatesTheirCalls();
        TemplateRenderer renderer = templates.renderer(KEY, MacroPage.class.getClassLoader());
        return new MacroPage(renderer, pageBuilder(), doors, memo(), pageAddresses());
    }

    /** The group, whose page the wiki finds by its title. */
    Group titled(World.GroupSituation situation) {
        Group group = situation.there();
        world.pages.made().put(group.page(), new FakeGroupPages.Made(group.id(), group.profile(), Cast.ANA));
        return group;
    }

    NamedPages namedPages() {
        return new NamedPages(world.pages, addresses());
    }

    private NamedGroups named() {
        return new NamedGroups(world.finding(), namedPages());
    }

    private GroupCards cards() {
        return new GroupCards(world.meetings(), world.states(), world.use.states(), world.finding());
    }

    private GroupTiles tiles() {
        return new GroupTiles(
                texts(), pageLinks(), catalogue(), new PersonViews(this, addresses(), texts()), tags(), groupPeople(), sessions());
    }

    private MeetingViews meetings() {
        return new MeetingViews(addresses(), world.pages, sessions());
    }

    PageAddresses pageAddresses() {
        return new PageAddresses(() -> request, addresses());
    }

    private RequestMemo memo() {
        return new RequestMemo(() -> request);
    }

    private static HttpServletRequest aRequest(Map<String, String> parameters) {
        Map<String, String[]> all = new HashMap<>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest made = mock(HttpServletRequest.class);
        when(made.getParameterMap()).thenReturn(all);
        when(made.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1))).when(made).setAttribute(anyString(), any());
        return made;
    }

    private GroupTags tags() {
        return new GroupTags(texts(), this);
    }

    private CardViews views() {
        I18nResolver texts = texts();
        return new CardViews(texts, pageLinks(), new PersonViews(this, addresses(), texts), tags(), catalogue(), planned());
    }

    private PlannedViews planned() {
        return new PlannedViews(sessions(), inIt(), new PersonViews(this, addresses(), texts()));
    }

    private InItViews inIt() {
        return new InItViews(world.use.lists(), world.participants(), new PersonViews(this, addresses(), texts()), texts());
    }

    private GroupPeopleViews groupPeople() {
        I18nResolver texts = texts();
        PersonViews people = new PersonViews(this, addresses(), texts);
        return new GroupPeopleViews(
                world.use.stateOfOne(),
                new GroupActions(texts, addresses(), world.pages, doors),
                new NudgeViews(world.use.suggesting(), people, texts),
                people,
                addresses(),
                texts);
    }

    private GroupHomes homes() {
        I18nResolver texts = texts();
        SessionTimes times = new SessionTimes(this, this);
        PersonViews people = new PersonViews(this, addresses(), texts);
        return new GroupHomes(
                new LaterViews(world.meetings(), world.states(), planned(), texts),
                inIt(),
                new CommentViews((who, page, limit) -> comments, people, times, addresses(), texts),
                new RecapViews(
                        world.plan.recaps(), times, world.pages, addresses(), doors, new SessionLinks(addresses(), world.desk(), this)),
                new KinViews(world.use.lineage(), world.pages, addresses(), groupPeople(), world.starting()),
                new SessionLinks(addresses(), world.desk(), this));
    }

    private SessionViews sessions() {
        SessionTimes times = new SessionTimes(this, this);
        I18nResolver texts = texts();
        SessionLinks links = new SessionLinks(addresses(), world.desk(), this);
        SignupNotes notes = new SignupNotes(texts, times, new PersonViews(this, addresses(), texts));
        SignupActions actions = new SignupActions(texts, pageLinks(), links, times, doors);
        return new SessionViews(times, new SignupViews(texts, actions, notes, times), links);
    }

    private static CatalogueLinks catalogue() {
        return new CatalogueLinks(addresses());
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

    static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org");
        LoginUriProvider login = mock(LoginUriProvider.class);
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create("https://wiki.example.org/login?to=" + call.getArgument(0)));
        return new Addresses(site, login);
    }

    static I18nResolver texts() {
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
