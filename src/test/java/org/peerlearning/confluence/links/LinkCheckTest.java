package org.peerlearning.confluence.links;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.search.v2.query.CreatorQuery;
import com.atlassian.core.task.Task;
import com.atlassian.event.api.EventListenerRegistrar;
import com.atlassian.mail.Email;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;
import org.peerlearning.testing.AlteredPlatform;

/** The real list of the app against platforms that are not as the app knows them. */
public class LinkCheckTest {

    private final AlteredPlatform platform = new AlteredPlatform();

    @Test
    public void nothingIsMissingInThePlatformThatTheAppWasBuiltAgainst() {
        LinkReport report = check();
        assertEquals(List.of(), report.broken());
        assertTrue(report.text(), report.types() > 100 && report.members() > 180);
        assertTrue(report.text(), report.text().endsWith("all are there."));
    }

    @Test
    public void aMethodThatIsGoneSwitchesOffWhatCallsIt() {
        platform.without(NotificationManager.class, "addContentNotification");
        LinkReport report = check();
        assertEquals(Set.of(Feature.WATCHING), report.off());
        assertEquals(Set.of(), report.doors());
        assertEquals(List.of(Fault.MEMBER_MISSING), faults(report));
        assertTrue(report.text(), report.text().contains("NotificationManager#addContentNotification(User, ContentEntityObject)"));
        assertTrue(report.text(), report.text().contains("ConfluencePageWatch"));
        assertTrue(report.text(), report.text().contains("Switched off: watching"));
    }

    @Test
    public void whatIsCalledSoThatItsAbsenceIsSurvivedIsToldAndSwitchesNothingOff() {
        platform.without(Email.class, "addHeader");
        LinkReport report = check();
        assertEquals(Set.of(), report.off());
        assertEquals(Set.of(), report.doors());
        assertEquals(List.of(Fault.MEMBER_MISSING), faults(report));
        assertTrue(report.text(), report.text().contains("Email#addHeader(String, String)"));
        assertTrue(report.text(), report.text().endsWith("Switched off: nothing"));
    }

    @Test
    public void eachMemberThatMayBeAbsentIsOneThatTheAppLinksTo() {
        Set<String> linked = LinkList.in(LinkCheckTest.class.getClassLoader()).links().stream()
                .filter(link -> Survived.is(link) && !Survived.USERS.containsAll(link.users()))
                .map(Link::toString)
                .collect(Collectors.toSet());
        assertEquals(Survived.MEMBERS, linked);
    }

    @Test
    public void aTypeThatIsGoneIsToldOnceAndNotForEachOfItsMembers() {
        platform.hiding(CreatorQuery.class);
        LinkReport report = check();
        assertEquals(Set.of(Feature.WRITTEN), report.off());
        assertEquals(List.of(Fault.TYPE_MISSING), faults(report));
    }

    @Test
    public void anInterfaceThatBecameAClassIsNoticed() {
        platform.asClass(TimeZoneManager.class);
        LinkReport report = check();
        assertEquals(Set.of(Feature.CORE, Feature.SCREENS), report.off());
        assertEquals(Set.of(Fault.KIND_CHANGED), Set.copyOf(faults(report)));
    }

    @Test
    public void aStaticMethodThatIsNoneAnyMoreIsNoticed() {
        platform.notStatic(Namespace.class, "isGlobal");
        LinkReport report = check();
        assertEquals(Set.of(Feature.LABELS), report.off());
        assertEquals(List.of(Fault.MEMBER_CHANGED), faults(report));
    }

    @Test
    public void aMethodThatThePlatformDemandsAnewIsNoticed() {
        platform.demanding(Task.class, "describe");
        LinkReport report = check();
        assertEquals(Set.of(Feature.MAIL), report.off());
        assertEquals(List.of(Fault.NOT_IMPLEMENTED), faults(report));
        assertTrue(report.text(), report.text().contains("com.atlassian.core.task.Task#describe(String)"));
    }

    @Test
    public void eachMacroThatLacksADemandedMethodIsShutByItself() {
        platform.demanding(Macro.class, "describe");
        LinkReport report = check();
        assertEquals(Set.of(), report.off());
        assertEquals(10, report.doors().size());
    }

    @Test
    public void oneDoorAloneIsShutWhereOneAloneIsHit() {
        LinkReport report = LinkList.of("method com.atlassian.confluence.pages.Page nowhere ()V virtual class"
                + " < confluence.macro.SkillProfileMacro\n").check(LinkCheckTest.class.getClassLoader());
        Switches switches = new LinkSwitches(report);
        assertEquals(Set.of("org.peerlearning.confluence.macro.SkillProfileMacro"), report.doors());
        assertFalse(switches.isOff(Feature.MACROS));
        assertFalse(switches.isOff(Macro.class, Feature.MACROS));
    }

    @Test
    public void whatAllDoorsOfAKindExtendShutsTheKind() {
        platform.without(EventListenerRegistrar.class, "register");
        LinkReport report = check();
        assertEquals(Set.of(Feature.FOLLOWING), report.off());
        assertEquals(Set.of(), report.doors());
    }

    @Test
    public void withoutTheCoreAllIsOff() {
        platform.without(TimeZoneManager.class, "getDefaultTimeZone");
        Switches switches = new LinkSwitches(check());
        for (Feature feature : Feature.values()) {
            assertTrue(feature.key(), switches.isOff(feature));
        }
    }

    @Test
    public void anAnnotationThatNobodyLooksForSwitchesNothingOff() {
        LinkReport report = LinkList.of("annotation com.atlassian.Nowhere < confluence.web.CheckPageServlet\n")
                .check(LinkCheckTest.class.getClassLoader());
        assertEquals(List.of(Fault.TYPE_MISSING), faults(report));
        assertEquals(Set.of(), report.off());
        assertEquals(Set.of(), report.doors());
    }

    @Test
    public void whatTheNewerPlatformCallsOtherwiseIsFoundByItsNewerName() throws Exception {
        Descriptors types = new Descriptors(new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (!name.equals("jakarta.servlet.Servlet")) {
                    throw new ClassNotFoundException(name);
                }
                ClassWriter newer = new ClassWriter(0);
                newer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, "jakarta/servlet/Servlet", null,
                        "java/lang/Object", null);
                return defineClass(name, newer.toByteArray(), 0, newer.toByteArray().length);
            }
        });
        assertEquals("jakarta.servlet.Servlet", types.type("javax.servlet.Servlet").getName());
        assertEquals(types.type("javax.servlet.Servlet"), types.method("(Ljavax/servlet/Servlet;I)V").parameterType(0));
    }

    @Test
    public void whatIsMissingOnlyWhenItIsUsedIsAnsweredOtherwiseAndNotedOnce() {
        LinkSwitches switches = new LinkSwitches(check());
        for (int i = 0; i < 2; i++) {
            assertEquals("otherwise", switches.ask(Feature.COMMENTS, LinkCheckTest::gone, () -> "otherwise"));
        }
        assertEquals(List.of("comments: java.lang.NoSuchMethodError: getPageComments"), switches.missed());
        assertFalse(switches.isOff(Feature.COMMENTS));
    }

    @Test
    public void whatNobodyOffersIsAnsweredOtherwiseAndNotedOnceAndOtherFailuresAreNot() {
        LinkSwitches switches = new LinkSwitches(check());
        for (int i = 0; i < 2; i++) {
            assertEquals("otherwise", switches.ask(
                    Feature.COMMENTS,
                    () -> {
                        throw new ServiceUnavailableException();
                    },
                    () -> "otherwise"));
        }
        assertEquals(1, switches.missed().size());
        assertTrue(switches.missed().get(0), switches.missed().get(0).startsWith("comments: "));
        assertThrows(IllegalStateException.class, () -> switches.ask(
                Feature.COMMENTS,
                () -> {
                    throw new IllegalStateException();
                },
                () -> "otherwise"));
    }

    /** As containers call what they throw. */
    private static final class ServiceUnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    public void whatOneClassAloneNeedsThatDoesWithoutSwitchesNothingOff() {
        LinkReport report = LinkList.of("type com.atlassian.Nowhere < confluence.mail.MimeForms\n")
                .check(LinkCheckTest.class.getClassLoader());
        assertEquals(List.of(Fault.TYPE_MISSING), faults(report));
        assertEquals(Set.of(), report.off());
        LinkReport shared = LinkList.of("type com.atlassian.Nowhere < confluence.mail.MimeForms confluence.mail.MailTask\n")
                .check(LinkCheckTest.class.getClassLoader());
        assertEquals(Set.of(Feature.MAIL), shared.off());
    }

    private static String gone() {
        throw new NoSuchMethodError("getPageComments");
    }

    private LinkReport check() {
        return LinkList.in(LinkCheckTest.class.getClassLoader()).check(platform.loader());
    }

    private static List<Fault> faults(LinkReport report) {
        return report.broken().stream().map(Broken::fault).toList();
    }
}
