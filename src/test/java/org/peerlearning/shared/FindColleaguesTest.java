package org.peerlearning.shared;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** Whom somebody means who types a part of a name. */
public class FindColleaguesTest {

    private static final Viewer SOMEBODY = Viewer.of(new PersonKey("key-of-somebody"));

    private final FakePeople people = new FakePeople();
    private final List<Colleague> directory = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final FakeAccess access = new FakeAccess();
    private final FindColleagues finding = new FindColleagues(this::withName, people, access);

    @Before
    public void somebodyMayBrowse() {
        access.letBrowsePeople(SOMEBODY);
    }

    private Answer<List<Colleague>> withName(String text, int most) {
        asked.add(text);
        return Answer.of(directory.stream().limit(most).toList());
    }

    private void there(String name, String userName) {
        directory.add(new Colleague(new PersonKey("key-of-" + userName), name, userName));
    }

    private List<String> found(String typed) {
        return Answers.given(finding.find(SOMEBODY, typed, 8)).stream().map(Colleague::userName).toList();
    }

    @Test
    public void theLikeliestComesFirst() {
        there("Sanjay Anand", "sa");
        there("Diana Ross", "diana");
        there("Marie-Anne Petit", "mp");
        there("Anna Berg", "ab2");
        there("Anna Berg", "ab1");
        there("Zoe Zola", "an");

        assertEquals(List.of("an", "ab1", "ab2", "mp", "sa", "diana"), found(" AN "));
        assertEquals(List.of("AN"), asked);
    }

    @Test
    public void whoMayNotUseTheWikiIsNotNamed() {
        there("Anna Berg", "anna");
        there("Anton Cerny", "anton");
        people.leave(new PersonKey("key-of-anna"));

        assertEquals(List.of("anton"), found("an"));
    }

    @Test
    public void noMoreAreNamedThanAreAskedForAndThoseWhoLeftTakeNoPlace() {
        IntStream.range(10, 60).forEach(each -> there("Ann " + each, "ann" + each));
        Stream.of("ann10", "ann11").forEach(each -> people.leave(new PersonKey("key-of-" + each)));

        assertEquals(8, found("ann").size());
        assertEquals("ann12", found("ann").get(0));
    }

    @Test
    public void visitorsLearnNothing() {
        assertEquals(List.of("group.log-in"), Answers.reasons(finding.find(Viewer.ANONYMOUS, "ann", 8)));
        assertEquals(List.of(), asked);
    }

    @Test
    public void whoMayNotLookThroughTheDirectoryLearnsNothing() {
        there("Anna Berg", "anna");
        Viewer guest = Viewer.of(new PersonKey("key-of-a-guest"));
        assertEquals(List.of("group.may-not-browse"), Answers.reasons(finding.find(guest, "ann", 8)));
        assertEquals(List.of(), asked);
    }

    @Test
    public void oneCharacterSaysTooLittle() {
        assertEquals(List.of("text: input.too-short"), Answers.reasons(finding.find(SOMEBODY, " a ", 8)));
        assertEquals(List.of(), asked);
    }
}
