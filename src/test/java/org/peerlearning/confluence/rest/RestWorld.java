package org.peerlearning.confluence.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.World;

/** The resources over real use cases in memory. A text is its key, followed by its arguments in brackets. */
final class RestWorld implements CurrentViewer, People {

    static final String BASE = "https://wiki.example.org/confluence";

    final World world = new World();
    final I18nResolver i18n = texts();
    final RestErrors errors = new RestErrors(i18n);

    private final Set<PersonKey> gone = new HashSet<>();
    private Viewer viewer = Viewer.ANONYMOUS;

    RestWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    RestWorld asVisitor() {
        viewer = Viewer.ANONYMOUS;
        return this;
    }

    void leaves(PersonKey person) {
        gone.add(person);
    }

    GroupResource groups() {
        GroupCards cards = new GroupCards(world.meetings(), world.states());
        PersonViews people = new PersonViews(this, addresses(), i18n);
        GroupJsons jsons = new GroupJsons(cards, sessionJsons(), people, world.pages, addresses());
        return new GroupResource(this, world.finding(), world.starting(), jsons, addresses(), errors);
    }

    GroupSessionResource groupSessions() {
        return new GroupSessionResource(
                this, world.finding(), world.scheduling(), sessionJsons(), addresses(), errors);
    }

    SessionResource sessions() {
        return new SessionResource(this, sessionJsons(), errors);
    }

    SignupResource signup() {
        return new SignupResource(this, world.signUp(), sessionJsons(), errors);
    }

    ParticipantsResource participants() {
        ParticipantsJsons jsons = new ParticipantsJsons(new PersonViews(this, addresses(), i18n));
        return new ParticipantsResource(this, world.participants(), jsons, errors);
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        return people.stream().distinct().collect(Collectors.toMap(person -> person, this::card));
    }

    /** The JSON of an answer. */
    static JsonObject json(Response answer) {
        return JsonParser.parseString((String) answer.getEntity()).getAsJsonObject();
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private PersonCard card(PersonKey person) {
        return gone.contains(person)
                ? PersonCard.gone(person)
                : new PersonCard(person, "Full name of " + person.value(), "/users/" + person.value());
    }

    private SessionJsons sessionJsons() {
        SignupViews displays = new SignupViews(i18n, addresses(), world.pages, new SessionTimes(this));
        return new SessionJsons(world.meetings(), world.states(), displays, errors);
    }

    private static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn(BASE);
        LoginUriProvider login = mock(LoginUriProvider.class);
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create(BASE + "/login?to=" + call.getArgument(0)));
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
