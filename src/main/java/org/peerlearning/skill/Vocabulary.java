package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole vocabulary as it was at one moment, and which skill stands for which. Never changes. */
public final class Vocabulary {

    private final long version;
    private final Map<SkillId, Skill> byId = new LinkedHashMap<>();
    private final Map<String, Skill> byForm = new HashMap<>();
    private final Map<SkillId, Skill> roots = new HashMap<>();
    private final Map<SkillId, Set<SkillId>> families = new HashMap<>();
    private final Map<SkillId, String> names = new HashMap<>();

    /** @param version what {@link SkillRepository#version} said before the skills were read */
    public Vocabulary(long version, Collection<Skill> skills) {
        this.version = version;
        skills.forEach(skill -> byId.put(skill.id(), skill));
        for (Skill skill : skills) {
            Skill root = follow(skill);
            roots.put(skill.id(), root);
            families.computeIfAbsent(root.id(), id -> new LinkedHashSet<>()).add(skill.id());
            skill.terms().forEach(term -> byForm.put(term.form(), skill));
            names.put(skill.id(), TermForm.of(skill.name()));
        }
    }

    /** Follows the pointers. No merge makes a circle; were rows damaged into one, a skill in it stands for itself. */
    private Skill follow(Skill skill) {
        Skill here = skill;
        for (int steps = 0; here.mergedInto().isPresent(); steps++) {
            Skill next = byId.get(here.mergedInto().get());
            if (next == null || steps > byId.size()) {
                return skill;
            }
            here = next;
        }
        return here;
    }

    public long version() {
        return version;
    }

    /** Merged and archived ones too, in the order of the numbers. */
    public List<Skill> all() {
        return List.copyOf(byId.values());
    }

    /** What is offered to who looks for a skill. */
    public List<Skill> offered() {
        return byId.values().stream().filter(Skill::isActive).toList();
    }

    /** By name, as people look for it: accents and case make no difference. */
    public Comparator<Skill> byName() {
        return Comparator.<Skill, String>comparing(skill -> names.getOrDefault(skill.id(), skill.name()))
                .thenComparing(skill -> skill.id().value());
    }

    /** All that have a spelling in whose form this occurs. */
    Set<SkillId> containing(String part) {
        return byForm.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .map(entry -> entry.getValue().id())
                .collect(Collectors.toSet());
    }

    public Optional<Skill> byId(SkillId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The skill that stands for this one; itself where it is not merged. */
    public Optional<Skill> root(SkillId id) {
        return Optional.ofNullable(roots.get(id));
    }

    /** The skill that has this very spelling, be it merged or archived. */
    public Optional<Skill> holding(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** The skill to which a spelling leads. */
    public Optional<Skill> spelled(String text) {
        return holding(TermForm.of(text)).flatMap(skill -> root(skill.id()));
    }

    /** All skills for which this one stands, itself among them; empty for one that is merged or not there. */
    public Set<SkillId> family(SkillId root) {
        return Set.copyOf(families.getOrDefault(root, Set.of()));
    }

    /** Every spelling that leads to the skill, those of the skills for which it stands too; its own first. */
    public List<Term> terms(Skill root) {
        LinkedHashSet<Term> terms = new LinkedHashSet<>(root.terms());
        families.getOrDefault(root.id(), Set.of()).forEach(id -> terms.addAll(byId.get(id).terms()));
        return List.copyOf(terms);
    }

    /** Those of the claims for which this skill stands. */
    List<Claim> of(Skill root, Collection<Claim> claims) {
        return claims.stream()
                .filter(claim -> root(claim.skill()).filter(stands -> stands.id().equals(root.id())).isPresent())
                .toList();
    }

    /** Claims by the skill that stands for them. */
    Map<SkillId, List<Claim>> byRoot(Collection<Claim> claims) {
        Map<SkillId, List<Claim>> byRoot = new LinkedHashMap<>();
        for (Claim claim : claims) {
            root(claim.skill()).ifPresent(
                    root -> byRoot.computeIfAbsent(root.id(), id -> new ArrayList<>()).add(claim));
        }
        return byRoot;
    }
}
