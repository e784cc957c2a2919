package org.peerlearning.confluence.mail;

import java.net.URI;
import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Kind;
import org.peerlearning.shared.PageId;

/** Where notices lead. Whatever is behind a link asks before it changes anything: programs open links, too. */
public final class NoticeLinks {

    private static final String OWN = "/plugins/servlet/peer-learning/";

    private final Addresses addresses;
    private final PageLinks pages;

    public NoticeLinks(Addresses addresses, PageLinks pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    /** Where the reader does something about it; empty where they may not go there, or the page is gone. */
    Optional<String> action(Delivery delivery) {
        if (delivery.kind() == Kind.DIGEST) {
            return Optional.of(mine());
        }
        return delivery.group().filter(group -> delivery.mayView()).flatMap(group -> switch (delivery.kind()) {
            case APPROVAL_ASKED -> delivery.session().map(session -> addresses.of(OWN + "desk?session=" + session.id().value()));
            case JOIN_REQUEST, CO_HOST_DECLINED -> Optional.of(addresses.of(OWN + "settings?group=" + group.id().value()));
            case RECAP_PUBLISHED -> delivery.told().recap().flatMap(this::page).or(() -> page(group));
            default -> page(group);
        });
    }

    /** All that a person has in one place. */
    String mine() {
        return addresses.of(OWN + "mine");
    }

    Optional<String> page(GroupOutline group) {
        return page(group.page());
    }

    Optional<String> page(PageId page) {
        return pages.of(page);
    }

    /** The page where the owner of the token turns off mails of this kind, or all; without logging in. */
    String unsubscribe(String token, Kind kind) {
        return addresses.of(OWN + "unsubscribe?token=" + token + "&kind=" + kind.key());
    }

    /** The name of this wiki's server, for message ids. */
    String server() {
        String host = URI.create(addresses.of("/")).getHost();
        return host == null ? "localhost" : host;
    }
}
