package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.confluence.rest.DirectoryJson.CloudJson;
import org.peerlearning.confluence.rest.DirectoryJson.CloudletJson;
import org.peerlearning.confluence.rest.DirectoryJson.DuplicateJson;
import org.peerlearning.confluence.rest.DirectoryJson.DuplicatesJson;
import org.peerlearning.confluence.rest.DirectoryJson.ExpertsJson;
import org.peerlearning.confluence.rest.DirectoryJson.GapJson;
import org.peerlearning.confluence.rest.DirectoryJson.GapsJson;
import org.peerlearning.confluence.rest.DirectoryJson.MeantJson;
import org.peerlearning.confluence.rest.DirectoryJson.OneJson;
import org.peerlearning.confluence.rest.DirectoryJson.SuggestedJson;
import org.peerlearning.skill.search.Gaps.GapPage;
import org.peerlearning.skill.search.NearDuplicates.Duplicate;
import org.peerlearning.skill.search.NearDuplicates.DuplicatePage;
import org.peerlearning.skill.search.PeopleFound;
import org.peerlearning.skill.search.SkillCloud.Cloudlet;
import org.peerlearning.skill.search.SkillPage.SkillSeen;
import org.peerlearning.skill.search.SuggestSkills.Suggested;

/** Writes what the directory tells of skills. */
public final class DirectoryJsons {

    private final SkillJsons skills;
    private final PeopleJsons people;
    private final I18nResolver i18n;

    public DirectoryJsons(SkillJsons skills, PeopleJsons people, I18nResolver i18n) {
        this.skills = skills;
        this.people = people;
        this.i18n = i18n;
    }

    SuggestedJson suggested(List<Suggested> suggested) {
        return new SuggestedJson(suggested.stream()
                .map(each -> new MeantJson(skills.of(each.skill()), each.matched().text(), each.kind().key(), each.same()))
                .toList());
    }

    GapsJson gaps(GapPage page) {
        return new GapsJson(
                page.gaps().stream().map(gap -> new GapJson(skills.of(gap.skill()), gap.wanted(), gap.offered())).toList(),
                page.total(),
                page.next().orElse(null));
    }

    CloudJson cloud(List<Cloudlet> cloud) {
        return new CloudJson(cloud.stream()
                .map(each -> new CloudletJson(
                        skills.of(each.skill()), each.people(), each.offered(), each.wanted(), each.step()))
                .toList());
    }

    OneJson one(SkillSeen seen) {
        return new OneJson(
                skills.of(seen.skill()),
                seen.sharing().total(),
                people.hits(seen.sharing().hits()),
                seen.wanting().total(),
                people.hits(seen.wanting().hits()));
    }

    ExpertsJson experts(PeopleFound found) {
        return new ExpertsJson(
                found.understood().stream().map(skills::of).toList(), found.total(), people.hits(found.hits()));
    }

    DuplicatesJson duplicates(DuplicatePage page) {
        return new DuplicatesJson(
                page.duplicates().stream().map(this::duplicate).toList(), page.total(), page.next().orElse(null));
    }

    private DuplicateJson duplicate(Duplicate pair) {
        String why = pair.why().key();
        return new DuplicateJson(
                VocabularyJsons.reference(pair.stays()),
                VocabularyJsons.reference(pair.goes()),
                pair.spelling(),
                pair.otherSpelling(),
                why,
                i18n.getText("peer-learning.vocabulary.why." + why, pair.stays().name()),
                pair.mayMerge());
    }
}
