package org.peerlearning.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.peerlearning.testing.RunningHost;

/** The form "Start a group": reasons stand beside their fields, and nothing that was typed is lost. */
public class StartFormIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Rule
    public final Windows windows = new Windows();

    @Test
    public void showsEverythingThatIsWrongAtOnce() {
        windows.expect(400);
        Page ana = windows.of("ana");
        StartForm form = StartForm.in(ana, "ENG")
                .fill("summary", "A summary that must not be lost.")
                .fill("session.date", LocalDate.now(PARIS).minusDays(3).toString())
                .fill("session.minutes", "1")
                .fill("session.zone", "Europe/Atlantis")
                .fill("session.capacity", "")
                .fill("session.place", "A place to keep")
                .fill("session.link", "ftp://files.example.org/");
        form.field("format").selectOption("talk");
        form.field("repeat.kind").selectOption("once");
        form.send();

        assertThat(form.reason("title")).hasText("Please fill this in.");
        assertThat(form.reason("session.minutes")).hasText("Please give a whole number from 5 to 720.");
        assertThat(form.reason("session.zone")).hasText("This time zone is not known. Please give one such as Europe/Paris.");
        assertThat(form.reason("session.capacity")).hasText("Please fill this in.");
        assertThat(form.reason("session.link")).hasText("Please give a web address that starts with https:// or http://.");
        assertThat(form.reason("session.date")).hasText("This moment has passed. Please choose one to come.");
        assertThat(form.reasons()).hasCount(6);
        assertThat(form.summary()).hasText("Please look at the marked fields.");
        assertThat(form.field("title")).isFocused();
        assertThat(form.field("title")).hasAttribute("aria-invalid", "true");
        assertThat(form.field("title")).hasAccessibleDescription(Pattern.compile(".*Please fill this in\\."));
        assertThat(form.field("summary")).hasValue("A summary that must not be lost.");
        assertThat(form.field("session.place")).hasValue("A place to keep");
        assertThat(form.field("format")).hasValue("talk");

        // Mended ones lose their mark.
        form.fill("title", TestGroup.newTitle("Chess")).fill("session.minutes", "60").fill("session.zone", "Europe/Paris")
                .fill("session.capacity", "6").fill("session.link", "");
        form.send();
        assertThat(form.reason("session.date")).hasText("This moment has passed. Please choose one to come.");
        assertThat(form.reasons()).hasCount(1);
        assertThat(form.field("session.date")).isFocused();
        assertThat(ana.locator("[aria-invalid]")).hasCount(1);

        form.fill("session.date", LocalDate.now(PARIS).plusDays(9).toString());
        form.send();
        assertThat(ana.locator(".peer-learning-summary")).hasText("A summary that must not be lost.");
    }

    @Test
    public void aGroupMeetsOnDaysThatWerePicked() {
        Page ana = windows.of("ana");
        LocalDate first = LocalDate.now(PARIS).plusDays(20);
        StartForm form = StartForm.in(ana, "ENG")
                .fill("title", TestGroup.newTitle("Stars"))
                .fill("summary", "When there is no moon.")
                .fill("session.date", first.toString());
        form.field("repeat.kind").selectOption("dates");
        assertThat(form.field("repeat.count")).isHidden();
        ana.fill("#pl-days", first.plusDays(5).toString());
        ana.locator(".peer-learning-another-day").click();
        ana.fill("#pl-days-2", first.plusDays(40).toString());
        form.send();
        assertThat(ana.locator(".peer-learning-summary")).hasText("When there is no moon.");
        assertThat(ana.locator(".peer-learning-later li")).hasCount(2);
    }

    @Test
    public void aSeriesEndsOnADayAndKeepsToTheWeekThatWasChosen() {
        Page ana = windows.of("ana");
        LocalDate first = fourthAndLastSunday();
        StartForm form = StartForm.in(ana, "ENG")
                .fill("title", TestGroup.newTitle("Sundays"))
                .fill("summary", "The last of the month.")
                .fill("session.date", first.toString());
        assertThat(form.field("repeat.week")).isHidden();
        form.field("repeat.kind").selectOption("monthly");
        assertThat(form.field("repeat.week").locator("option"))
                .hasText(new String[] {"on the fourth Sunday", "on the last Sunday"});
        form.field("repeat.week").selectOption("last");
        form.fill("repeat.until", first.plusMonths(3).withDayOfMonth(1).toString());
        assertThat(form.field("repeat.count")).isDisabled();
        form.send();
        assertThat(ana.locator(".peer-learning-summary")).hasText("The last of the month.");
        assertThat(ana.locator(".peer-learning-later li")).hasCount(2);
    }

    @Test
    public void whoPlansOverAnHourThatClocksSkipIsTold() {
        Page ana = windows.of("ana");
        LocalDateTime gap = nextGap();
        StartForm form = StartForm.in(ana, "ENG")
                .fill("title", TestGroup.newTitle("Late"))
                .fill("summary", "In the night.")
                .fill("session.zone", "Europe/Paris")
                .fill("session.date", gap.toLocalDate().minusWeeks(1).toString())
                .fill("session.time", "02:30");
        form.send();
        assertThat(ana.locator(".peer-learning-start-told")).hasText(Pattern.compile(
                "The group is there\\. Clocks are put forward on .*: that session begins at 03:30.* instead of 02:30.*"));
        ana.keyboard().press("Enter");
        assertThat(ana.locator(".peer-learning-summary")).hasText("In the night.");
        ana.click(".peer-learning-settings-link");
        assertThat(ana.locator(".peer-learning-settings-delayed")).hasCount(1);
    }

    /** The next February's, or that of any month to come, where both are one. */
    private static LocalDate fourthAndLastSunday() {
        return Stream.iterate(LocalDate.now(PARIS).plusDays(7), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY && day.getDayOfMonth() > 21 && day.getDayOfMonth() <= 28)
                .filter(day -> day.getDayOfMonth() > day.lengthOfMonth() - 7)
                .findFirst().orElseThrow();
    }

    @Test
    public void halfADateIsToldBesideItsFieldAndPlansNothing() {
        windows.expect(400);
        Page ana = windows.of("ana");
        LocalDate first = LocalDate.now(PARIS).plusDays(20);
        String title = TestGroup.newTitle("Halves");
        StartForm form = StartForm.in(ana, "ENG")
                .fill("title", title)
                .fill("summary", "Begun and left.")
                .fill("session.date", first.toString());
        form.begin("session.terms.draw.at").begin("repeat.until");
        assertThat(form.field("repeat.count")).isDisabled();
        form.send();

        assertThat(form.reason("session.terms.draw.at"))
                .hasText("Please give a date and a time, for example 2026-12-01T17:30.");
        assertThat(form.reason("repeat.until")).hasText("Please give a date, for example 2026-12-01.");
        assertThat(form.reasons()).hasCount(2);
        assertThat(form.field("repeat.until")).isFocused();
        assertTrue(RunningHost.shared().node().wiki().pages().bySpaceAndTitle("ENG", title).isEmpty());
        assertTrue("what was typed is there", form.isBegun("session.terms.draw.at") && form.isBegun("repeat.until"));

        form.field("repeat.kind").selectOption("dates");
        form.fill("session.terms.draw.at", first.minusDays(5) + "T10:00").begin("repeat.dates").send();
        assertThat(form.reason("repeat.dates")).hasText("Please give a date, for example 2026-12-01.");
        assertThat(form.reasons()).hasCount(1);

        form.fill("repeat.dates", first.plusDays(5).toString()).send();
        assertThat(ana.locator(".peer-learning-summary")).hasText("Begun and left.");
        assertThat(ana.locator(".peer-learning-later li")).hasCount(1);
    }

    @Test
    public void anHourThatClocksSkipIsNoHour() {
        windows.expect(400);
        Page chloe = windows.of("chloe");
        LocalDateTime gap = nextGap();
        StartForm form = StartForm.in(chloe, "COMM")
                .fill("title", TestGroup.newTitle("Nuit blanche"))
                .fill("summary", "Une heure de moins.")
                .tag("passion")
                .fill("session.date", gap.toLocalDate().toString())
                .fill("session.time", gap.toLocalTime().plusMinutes(30).toString());
        // A series keeps its hour on all other days, and moves on this one.
        form.field("repeat.kind").selectOption("once");
        form.send();
        assertThat(form.reason("session.time"))
                .hasText("Ce jour-là, on avance les horloges à cette heure. Veuillez choisir une autre heure.");
        assertThat(form.reasons()).hasCount(1);
        assertThat(form.field("session.time")).isFocused();
    }

    @Test
    public void hoursAreAnsweredInHours() {
        windows.expect(400);
        Page ana = windows.of("ana");
        StartForm form = StartForm.in(ana, "ENG")
                .fill("title", TestGroup.newTitle("Rounds"))
                .fill("summary", "In hours.")
                .fill("session.terms.cancelHours", "700")
                .fill("session.terms.minimum.people", "3")
                .fill("session.terms.minimum.decideHours", "99999999999");
        form.send();
        assertThat(form.reason("session.terms.cancelMinutes")).hasText("Please give a number of hours from 0 to 672.");
        assertThat(form.reason("session.terms.minimum.decideMinutes")).hasText("Please give a number of hours from 0 to 672.");
        form.fill("session.terms.cancelHours", "1.5").fill("session.terms.minimum.decideHours", "2").send();
        assertThat(ana.locator(".peer-learning-summary")).hasText("In hours.");
    }

    @Test
    public void aTitleIsTakenOncePerSpace() {
        windows.expect(400);
        windows.expect(409);
        TestGroup group = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        StartForm form = StartForm.in(bo, "ENG").fill("title", group.title()).fill("summary", "The same again.").tag("work");
        form.send();
        assertThat(form.reason("title")).hasText("This space already has a page with this title. Please choose another.");
        assertThat(form.field("title")).isFocused();
        assertThat(form.field("title")).hasValue(group.title());
        assertThat(form.field("summary")).hasValue("The same again.");
    }

    @Test
    public void twoFieldsAreEnough() {
        Page ana = windows.of("ana", options -> options.setTimezoneId("America/New_York"));
        StartForm form = StartForm.in(ana, "ENG");
        assertThat(form.field("session.zone")).hasValue("America/New_York");
        assertThat(form.field("session.minutes")).hasValue("90");
        assertThat(form.field("session.capacity")).hasValue("12");
        assertThat(form.field("repeat.kind")).hasValue("weekly");
        assertThat(form.field("repeat.count")).hasValue("6");
        assertThat(form.field("details.sizeMin")).hasValue("4");
        assertThat(form.field("format")).hasValue("study-circle");
        assertThat(form.field("spaceKey")).hasValue("ENG");
        assertThat(form.field("session.date")).isHidden();

        windows.expect(400);
        form.field("title").focus();
        ana.keyboard().press("Enter");
        assertThat(form.reasons()).hasCount(2);

        String title = TestGroup.newTitle("Chess at noon");
        form.fill("title", title).fill("summary", "One game, then what we saw.").send();
        assertThat(ana.locator("#title-text")).hasText(title);
        assertThat(ana.locator(".peer-learning-tags li")).hasText(new String[] {"Study circle", "Work", "Passion"});
        assertThat(ana.locator(".peer-learning-next .peer-learning-when").first())
                .containsText("In the session’s time zone: 17:00 – 18:30 (Eastern Time)");
    }

    @Test
    public void aDialogOpensWhereverOneIs() {
        Page bo = windows.of("bo");
        bo.navigate("display/ENG");
        bo.click("#peer-learning-start-in-header");
        StartForm form = new StartForm(bo);
        assertThat(bo.locator("[role=dialog]")).hasAccessibleName("Start a learning group");
        assertThat(form.field("title")).isFocused();
        assertThat(form.field("spaceKey")).hasValue("ENG");
        bo.keyboard().press("Escape");
        assertThat(bo.locator("[role=dialog]")).hasCount(0);
        assertThat(bo.locator("#peer-learning-start-in-header")).isFocused();

        // As a newcomer counts it: click, type, tab, type, enter.
        String title = TestGroup.newTitle("Knitting");
        bo.keyboard().press("Enter");
        assertThat(form.field("title")).isFocused();
        bo.keyboard().type(title);
        bo.keyboard().press("Tab");
        bo.keyboard().type("Two needles, one thread.");
        form.send();
        assertThat(bo.locator("#title-text")).hasText(title);
        assertThat(bo.locator(".peer-learning-hosts").first()).hasText("Hosted by Bo Lindström");
    }

    @Test
    public void aDialogAsksBeforeWhatWasTypedGoes() {
        Page bo = windows.of("bo");
        bo.navigate("display/ENG");
        bo.click("#peer-learning-start-in-header");
        StartForm form = new StartForm(bo);
        form.fill("summary", "Two needles, one thread.");
        bo.keyboard().press("Escape");
        assertThat(bo.locator("[role=alertdialog]")).hasText(Pattern.compile("What you typed is not kept if you close this.*"));
        assertThat(bo.locator(".peer-learning-start-stay")).isFocused();
        bo.keyboard().press("Escape");
        assertThat(bo.locator("[role=alertdialog]")).isHidden();
        assertThat(form.field("summary")).isFocused();
        assertThat(form.field("summary")).hasValue("Two needles, one thread.");
        bo.click(".peer-learning-start-close");
        bo.click(".peer-learning-start-leave");
        assertThat(bo.locator("[role=dialog]")).hasCount(0);
        assertThat(bo.locator("#peer-learning-start-in-header")).isFocused();
        bo.keyboard().press("Enter");
        assertThat(form.field("summary")).hasValue("");
    }

    @Test
    public void aGroupCanGrowOutOfAnother() {
        TestGroup parent = TestGroup.wanted().there();
        Page bo = windows.of("bo");
        bo.navigate("plugins/servlet/peer-learning/start?space=ENG&parent=" + parent.id());
        assertThat(bo.locator(".peer-learning-start")).containsText("It grows out of " + parent.title());
        String title = TestGroup.newTitle("Grown");
        new StartForm(bo).fill("title", title).fill("summary", "The next step.").send();
        assertThat(bo.locator("#title-text")).hasText(title);
    }

    @Test
    public void tellsWhyThereIsNoForm() {
        windows.expect(403);
        Page ana = windows.of("ana");
        StartForm.in(ana, "FIN");
        assertThat(ana.locator(".peer-learning-start .aui-message")).containsText("You may not create pages in this space");
        assertEquals(0, ana.locator("#peer-learning-start").count());
        assertThat(ana.locator("body")).not().containsText("Finance");

        StartForm form = StartForm.in(ana, "");
        assertThat(form.field("spaceKey").locator("option[value=ENG]")).hasCount(1);
        assertThat(form.field("spaceKey").locator("option[value=FIN]")).hasCount(0);
    }

    @Test
    public void whoMayNotCreatePagesIsNotOfferedTheLink() {
        Page visitor = windows.ofVisitor();
        visitor.navigate("display/COMM");
        assertThat(visitor.locator("#peer-learning-start-in-space")).hasCount(0);
        assertThat(visitor.locator("#peer-learning-start-in-header")).hasCount(0);
        visitor.navigate("plugins/servlet/peer-learning/start?space=COMM");
        assertThat(visitor.locator("#peer-learning-start")).hasCount(0);
        Page ana = windows.of("ana");
        ana.navigate("display/COMM");
        assertThat(ana.locator("#peer-learning-start-in-space")).isVisible();
    }

    private static LocalDateTime nextGap() {
        ZoneOffsetTransition change = PARIS.getRules().nextTransition(Instant.now());
        while (!change.isGap()) {
            change = PARIS.getRules().nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore();
    }
}
