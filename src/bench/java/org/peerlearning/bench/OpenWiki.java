package org.peerlearning.bench;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Recap;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** A wiki where everybody may see everything and nobody changes anything: its own work is not what is measured. */
final class OpenWiki implements Access, People, GroupPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Refusal NO = Refusal.notAllowed("bench");

    /** In which spaces are called by their keys. */
    static SpaceManager spaces() {
        return (SpaceManager) Proxy.newProxyInstance(
                OpenWiki.class.getClassLoader(), new Class<?>[] {SpaceManager.class}, (proxy, method, arguments) -> null);
    }

    static Addresses addresses() {
        ApplicationProperties site = (ApplicationProperties) Proxy.newProxyInstance(
                OpenWiki.class.getClassLoader(),
                new Class<?>[] {ApplicationProperties.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof UrlMode) {
                        return "https://wiki.example.org";
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        return new Addresses(site, from -> URI.create("https://wiki.example.org/login"));
    }

    @Override
    public Set<PageId> viewable(Viewer viewer, Collection<PageId> pages) {
        return Set.copyOf(pages);
    }

    @Override
    public boolean mayViewSpace(Viewer viewer, SpaceKey space) {
        return true;
    }

    @Override
    public boolean mayCreatePages(Viewer viewer, SpaceKey space) {
        return false;
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return false;
    }

    @Override
    public boolean mayAdministerWiki(Viewer viewer) {
        return false;
    }

    @Override
    public boolean mayBrowsePeople(Viewer viewer) {
        return true;
    }

    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        return people.stream().distinct().collect(Collectors.toMap(
                Function.identity(), key -> new PersonCard(key, "Somebody " + key.value(), "/display/~" + key.value())));
    }

    @Override
    public Set<PersonKey> departed(Collection<PersonKey> people) {
        return Set.of();
    }

    @Override
    public ZoneId zone(PersonKey person) {
        return PARIS;
    }

    @Override
    public Map<PersonKey, String> departments(Collection<PersonKey> people) {
        return Map.of();
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.of(new PersonKey(userName));
    }

    @Override
    public Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author) {
        return Answer.no(NO);
    }

    @Override
    public Optional<Refusal> rename(PageId page, String title) {
        return Optional.of(NO);
    }

    @Override
    public Answer<PageId> kit(SpaceKey space, PersonKey author) {
        return Answer.no(NO);
    }

    @Override
    public Answer<PageId> createRecap(Recap recap, PersonKey author) {
        return Answer.no(NO);
    }

    @Override
    public void label(PageId page, Collection<String> before, Collection<String> labels) {
        throw new UnsupportedOperationException("nobody changes anything here");
    }

    @Override
    public boolean isArchived(SpaceKey space, boolean unsaid) {
        return false;
    }

    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return Optional.of(typed);
    }

    @Override
    public Optional<PageId> titled(SpaceKey space, String title) {
        return Optional.empty();
    }

    @Override
    public Optional<String> path(PageId page) {
        return Optional.of("/pages/viewpage.action?pageId=" + page.value());
    }
}
