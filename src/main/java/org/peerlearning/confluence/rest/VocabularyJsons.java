package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.confluence.rest.VocabularyJson.LineJson;
import org.peerlearning.confluence.rest.VocabularyJson.ListJson;
import org.peerlearning.confluence.rest.VocabularyJson.RefJson;
import org.peerlearning.confluence.rest.VocabularyJson.ReportJson;
import org.peerlearning.confluence.rest.VocabularyJson.TermJson;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;
import org.peerlearning.skill.CuratedSkills;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.ImportLine;
import org.peerlearning.skill.ImportReport;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;

/** Writes the vocabulary for those who look after it. */
public final class VocabularyJsons {

    private final CuratedSkills curatedSkills;
    private final RestErrors errors;
    private final I18nResolver i18n;

    public VocabularyJsons(CuratedSkills curatedSkills, RestErrors errors, I18nResolver i18n) {
        this.curatedSkills = curatedSkills;
        this.errors = errors;
        this.i18n = i18n;
    }

    /** A skill as it is now. */
    Answer<VocabularyJson> now(Curator curator, SkillId id) {
        return curatedSkills.find(curator, id).then(found -> Answer.of(of(found)));
    }

    VocabularyJson of(CuratedSkills.Curated curated) {
        Skill skill = curated.skill();
        return new VocabularyJson(
                skill.id().value(),
                skill.name(),
                skill.terms().stream().map(VocabularyJsons::term).toList(),
                skill.tags().stream().sorted().map(Tag::key).toList(),
                skill.state().key(),
                skill.home().map(SpaceKey::value).orElse(null),
                skill.isMerged() ? reference(curated.stands()) : null,
                curated.merged().stream().map(VocabularyJsons::reference).toList(),
                curated.curated(),
                skill.version());
    }

    ListJson list(CuratedSkills.Page page) {
        return new ListJson(page.skills().stream().map(this::of).toList(), page.total(), page.next().orElse(null));
    }

    /** @param key of the sentence, which mentions the four numbers */
    ReportJson report(String key, ImportReport report) {
        int added = report.count(ImportLine.Outcome.ADDED);
        int completed = report.count(ImportLine.Outcome.COMPLETED);
        int unchanged = report.count(ImportLine.Outcome.UNCHANGED);
        int refused = report.count(ImportLine.Outcome.REFUSED);
        return new ReportJson(
                added,
                completed,
                unchanged,
                refused,
                i18n.getText(key, added, completed, unchanged, refused),
                report.ignored(),
                report.lines().stream().map(this::line).toList());
    }

    private LineJson line(ImportLine line) {
        List<ErrorJson.FieldErrorJson> wrong = line.wrong().stream().map(errors::error).toList();
        return new LineJson(line.number(), line.name(), Words.key(line.outcome()), line.terms(), wrong);
    }

    static RefJson reference(Skill skill) {
        return new RefJson(skill.id().value(), skill.name());
    }

    private static TermJson term(Term term) {
        return new TermJson(term.text(), term.language().orElse(null), term.label());
    }
}
