package org.peerlearning.confluence.mail;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.NoticeWords.Fact;
import org.peerlearning.confluence.view.NoticeWords.Part;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.notice.Digest;
import org.peerlearning.session.Meeting;

/** A digest line by line. What there is nothing of is left out. */
public final class DigestSections {

    private final NoticeWords words;
    private final NoticeLinks links;

    public DigestSections(NoticeWords words, NoticeLinks links) {
        this.words = words;
        this.links = links;
    }

    List<SectionView> of(Digest digest, SessionTimes times) {
        return Stream.of(
                        section("peer-learning.notice.digest.ahead", digest.ahead().stream().map(each -> meeting(each, times)), times),
                        section("peer-learning.notice.digest.news", news(digest, times), times),
                        section("peer-learning.notice.digest.near", digest.near().stream().map(this::group), times))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private SectionView section(String title, Stream<ItemView> items, SessionTimes times) {
        return new SectionView(words.text(times.locale(), title), items.toList());
    }

    private ItemView meeting(Meeting meeting, SessionTimes times) {
        return new ItemView(meeting.groupTitle(), when(meeting, times), links.page(meeting.page()).orElse(""));
    }

    private static String when(Meeting meeting, SessionTimes times) {
        SessionTimes.Told told = times.told(meeting.session().time());
        return told.date() + ", " + told.hours() + " (" + told.zone() + ")";
    }

    private Stream<ItemView> news(Digest digest, SessionTimes times) {
        Stream<ItemView> lines = digest.news().stream().map(each -> news(each, times));
        return digest.more() == 0 ? lines : Stream.concat(lines, Stream.of(more(digest.more(), times)));
    }

    private ItemView more(int count, SessionTimes times) {
        String number = NumberFormat.getIntegerInstance(times.locale()).format(count);
        return new ItemView(words.text(times.locale(), "peer-learning.notice.digest.more", number), "", links.mine());
    }

    private ItemView news(Digest.News news, SessionTimes times) {
        Fact fact = new Fact(news.kind(), news.group().title(), news.meeting().map(Meeting::session), news.told());
        Optional<String> page = news.told().recap().flatMap(links::page).or(() -> links.page(news.group()));
        return new ItemView(words.say(Part.SUBJECT, fact, times), "", page.orElse(""));
    }

    private ItemView group(Group group) {
        String summary = group.profile().summary().lines().findFirst().orElse("");
        return new ItemView(group.title(), summary, links.page(group.page()).orElse(""));
    }
}
