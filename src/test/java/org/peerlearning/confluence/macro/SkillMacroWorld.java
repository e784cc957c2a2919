package org.peerlearning.confluence.macro;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.skill.CloudViews;
import org.peerlearning.confluence.view.skill.ExpertsViews;
import org.peerlearning.confluence.view.skill.FinderForms;
import org.peerlearning.confluence.view.skill.Finders;
import org.peerlearning.confluence.view.skill.FoundViews;
import org.peerlearning.confluence.view.skill.PersonNames;
import org.peerlearning.confluence.view.skill.PersonSkillsViews;
import org.peerlearning.confluence.view.skill.SkillLinks;
import org.peerlearning.confluence.view.skill.SkillTexts;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.skill.search.Counting;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.FindPeople;
import org.peerlearning.skill.search.SkillCloud;

/** The macros about people's skills, over real use cases in memory. User names are user keys. */
final class SkillMacroWorld {

    final MacroWorld macros = new MacroWorld();
    final SkillWorld skills = new SkillWorld();
    /** The labels of every page. */
    final List<String> labels = new ArrayList<>();

    private final Directory directory = new Directory(skills.vocabularies, skills.claims, skills.clock, Runnable::run);

    SkillMacroWorld as(PersonKey person) {
        macros.as(person);
        return this;
    }

    /** The directory has been read, with what was claimed so far. */
    SkillMacroWorld ready() {
        directory.load();
        return this;
    }

    SkillsDirectoryMacro directoryMacro() {
        Finders finders = new Finders(people(), skills.vocabularies, new FinderForms(texts()), found(), texts());
        return new SkillsDirectoryMacro(finders, macros.pageAddresses(), skillMacros());
    }

    SkillCloudMacro cloudMacro() {
        SkillCloud cloud = new SkillCloud(new Counting(directory, skills.sights, skills.companions));
        return new SkillCloudMacro(new CloudViews(cloud, texts(), links()), skillMacros());
    }

    SkillProfileMacro profileMacro() {
        PersonSkillsViews views = new PersonSkillsViews(skills.profile(), names(), persons(), texts(), links());
        return new SkillProfileMacro(views, names(), skillMacros(), macros);
    }

    SkillExpertsMacro expertsMacro() {
        Experts experts = new Experts(directory, people(), page -> labels, skills.access);
        return new SkillExpertsMacro(new ExpertsViews(experts, found(), texts(), links()), skillMacros());
    }

    private FindPeople people() {
        return new FindPeople(directory, skills.sights, skills.clock);
    }

    private FoundViews found() {
        return new FoundViews(macros, persons(), texts(), links());
    }

    private PersonViews persons() {
        return new PersonViews(macros, MacroWorld.addresses(), MacroWorld.texts());
    }

    private SkillMacros skillMacros() {
        return new SkillMacros(macros.pageAddresses(), MacroWorld.addresses(), links(), macros, macros.page());
    }

    private SkillTexts texts() {
        return new SkillTexts(MacroWorld.texts(), macros);
    }

    private static SkillLinks links() {
        return new SkillLinks(MacroWorld.addresses());
    }

    /** Knows everybody but {@code nobody}. */
    private static PersonNames names() {
        UserAccessor users = mock(UserAccessor.class);
        when(users.getUserByName(anyString())).thenAnswer(call -> user(call.getArgument(0)));
        when(users.getExistingUserByKey(any(UserKey.class)))
                .thenAnswer(call -> user(call.<UserKey>getArgument(0).getStringValue()));
        return new PersonNames(users);
    }

    static ConfluenceUser user(String name) {
        if (name.equals("nobody")) {
            return null;
        }
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(name));
        when(user.getName()).thenReturn(name);
        return user;
    }
}
