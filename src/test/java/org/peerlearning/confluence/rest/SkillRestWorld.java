package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.SkillWorld;
import org.peerlearning.skill.search.Counting;
import org.peerlearning.skill.search.Directory;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.FindPeople;
import org.peerlearning.skill.search.Gaps;
import org.peerlearning.skill.search.NearDuplicates;
import org.peerlearning.skill.search.PeopleList;
import org.peerlearning.skill.search.SkillCloud;
import org.peerlearning.skill.search.SkillPage;
import org.peerlearning.skill.search.SuggestSkills;

/** The resources of the skills directory over real use cases in memory. A text is its key, followed by its arguments in brackets. */
final class SkillRestWorld implements CurrentViewer {

    final SkillWorld world = new SkillWorld();
    /** What wiki pages are about. */
    Map<PageId, List<String>> labels = Map.of();

    private final RestWorld texts = new RestWorld();
    private final Directory directory = new Directory(world.vocabularies, world.claims, world.clock, Runnable::run);

    private Viewer viewer = Viewer.ANONYMOUS;
    private Locale locale = Locale.ENGLISH;

    SkillRestWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    SkillRestWorld asVisitor() {
        viewer = Viewer.ANONYMOUS;
        return this;
    }

    SkillRestWorld reading(Locale language) {
        locale = language;
        return this;
    }

    MySkillsResource mine() {
        return new MySkillsResource(this, world.mySkills(), world.claiming(), jsons(), texts.errors);
    }

    MySkillResource oneOfMine() {
        return new MySkillResource(this, world.claiming(), world.withdrawing(), world.reaffirming(), jsons(), texts.errors);
    }

    SuggestionResource suggestions() {
        return new SuggestionResource(this, world.answering(), jsons(), texts.errors);
    }

    PersonSkillsResource person() {
        return new PersonSkillsResource(this, world.profile(), world.confirming(), jsons(), texts.errors);
    }

    ThanksResource thanks() {
        return new ThanksResource(this, world.thanking(), jsons(), texts.errors);
    }

    PeopleResource people() {
        return new PeopleResource(this, finding(), peopleJsons(), texts.errors);
    }

    PeopleTableResource peopleTable() {
        PeopleList list = new PeopleList(finding(), world.policy);
        return new PeopleTableResource(
                this, new PeopleCsv(list, world.people, persons(), texts.i18n, this), texts.errors);
    }

    SkillResource skills() {
        return new SkillResource(
                this, new SuggestSkills(directory), new SkillPage(directory, finding()), directoryJsons(), texts.errors);
    }

    GapResource gaps() {
        return new GapResource(this, new Gaps(counting()), directoryJsons(), texts.errors);
    }

    CloudResource cloud() {
        return new CloudResource(this, new SkillCloud(counting()), directoryJsons(), texts.errors);
    }

    ExpertResource experts() {
        Experts experts = new Experts(directory, finding(), page -> labels.getOrDefault(page, List.of()), world.access);
        return new ExpertResource(this, experts, directoryJsons(), texts.errors);
    }

    VocabularyResource vocabulary() {
        return new VocabularyResource(this, world.curated(), vocabularyJsons(), texts.errors);
    }

    VocabularySkillResource oneOfAll() {
        return new VocabularySkillResource(
                this, world.renaming(), world.changingTerms(), world.archiving(), vocabularyJsons(), texts.errors);
    }

    VocabularyMergeResource merges() {
        return new VocabularyMergeResource(this, world.merging(), world.undoing(), vocabularyJsons(), texts.errors);
    }

    VocabularySplitResource splits() {
        return new VocabularySplitResource(this, world.splitting(), vocabularyJsons(), texts.errors);
    }

    VocabularyFileResource files() {
        return new VocabularyFileResource(
                this, world.starting(), world.importing(), world.exporting(), vocabularyJsons(), texts.errors);
    }

    VocabularyPreviewResource previews() {
        return new VocabularyPreviewResource(this, world.importing(), vocabularyJsons(), texts.errors);
    }

    NearDuplicateResource nearDuplicates() {
        return new NearDuplicateResource(this, new NearDuplicates(directory, world.policy), directoryJsons(), texts.errors);
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    private FindPeople finding() {
        return new FindPeople(directory, world.sights, world.clock);
    }

    private Counting counting() {
        return new Counting(directory, world.sights, world.companions);
    }

    private SkillJsons jsons() {
        return new SkillJsons(this, persons());
    }

    private PeopleJsons peopleJsons() {
        return new PeopleJsons(persons(), jsons(), texts.i18n);
    }

    private DirectoryJsons directoryJsons() {
        return new DirectoryJsons(jsons(), peopleJsons(), texts.i18n);
    }

    private VocabularyJsons vocabularyJsons() {
        return new VocabularyJsons(world.curated(), texts.errors, texts.i18n);
    }

    private PersonViews persons() {
        return new PersonViews(world.people, RestWorld.addresses(), texts.i18n);
    }
}
