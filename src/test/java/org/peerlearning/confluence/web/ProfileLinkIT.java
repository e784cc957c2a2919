package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.testing.HttpAnswer;
import org.peerlearning.testing.RunningHost;

/** The links on people's profiles, as the wiki makes them. */
public class ProfileLinkIT {

    private static final Pattern SKILLS = Pattern.compile("href=\"(?:/confluence)?(/plugins/servlet/peer-learning/skills/person[^\"]*)\"");

    private final RunningHost host = RunningHost.shared();

    @Test
    public void theLinkToSkillsLeadsToWhoeverHasAPlusInTheirName() {
        host.node().people().save(Person.named("pluskey", "pia+plus@example.org")
                .fullName("Pia Plus")
                .email("pia+plus@example.org")
                .groups(Set.of(People.USERS))
                .build());
        HttpAnswer profile = host.as("bo").get("/users/viewuserprofile.action?username=pia%2Bplus%40example.org");
        assertEquals(200, profile.status());
        Matcher link = SKILLS.matcher(profile.body());
        assertTrue(profile.body(), link.find());
        HttpAnswer skills = host.as("bo").get(link.group(1).replace("&amp;", "&"));
        assertEquals(200, skills.status());
        assertTrue(skills.body(), skills.body().contains("Pia Plus"));
    }
}
