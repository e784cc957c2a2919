/**
 * Skills: one vocabulary for the wiki, who claims what of it, and what speaks for a claim.
 *
 * <p><b>One vocabulary.</b> Directories die of the same skill standing there three times. So every spelling, by its
 * {@link org.peerlearning.skill.TermForm}, belongs to exactly one skill, which the database holds, and whoever types a known spelling
 * gets that skill. Rejected: a vocabulary for each space, for people look for people across spaces; free words on each profile, which
 * nobody can merge; a vocabulary that only administrators extend, which is empty where it matters. Spaces still look after what they
 * brought in: {@link org.peerlearning.skill.CurationPolicy}.
 *
 * <p><b>A merge is a pointer.</b> A merged skill keeps its spellings and its claims, and points at the skill that stands for it;
 * everything that is shown or searched goes by the end of the pointers ({@link org.peerlearning.skill.Vocabulary#root}). So a merge
 * costs the same for one claim as for a hundred thousand, its undo is exact, and merges can be undone in any order. All changes of the
 * vocabulary run under one lock and compare ends of pointers, so that two administrators on two nodes cannot make a circle. Rejected:
 * moving the claims, for then the undo needs a record of every claim, and is wrong for whoever edited meanwhile. Who has claims on both
 * sides sees one ({@link org.peerlearning.skill.Claim#combined}), which is shown to no more people than either was meant for; it is
 * written as one when the person edits it, and not before.
 *
 * <p><b>A split asks.</b> Nobody but the person knows which of the two was meant: claims stay, and the new skill remembers what it was
 * taken out of ({@link org.peerlearning.skill.Split}), from which suggestions follow when somebody looks. Rejected: a row for each
 * person who is to be asked, written while the vocabulary is locked.
 *
 * <p><b>Suggestions, never silent claims.</b> What the wiki can tell of a person is offered to them and to nobody else. Only what a
 * colleague said and what the person dismissed is kept; the rest is looked up when the person looks, so that it is never stale.
 *
 * <p><b>Evidence fades, nothing is removed.</b> A claim for which nothing has spoken for a year, neither its person nor a confirmation,
 * shows as faded and ranks lower, and its person is asked. Who confirmed is never shown: to confirm must not be a favour that somebody
 * can count. To confirm takes having met in a session, so that there is something to go by.
 *
 * <p><b>Who sees what</b> is decided by {@link org.peerlearning.skill.Sight} alone, for lists, counts, profiles and confirmations. Not
 * even administrators see what somebody keeps to themselves, and a claim that is hidden looks like one that was never made.
 * In a file, which goes from hand to hand, there is what is open to everybody, also of whoever made it.
 *
 * <p>Everything about one person is changed under that person's lock, and their {@link org.peerlearning.skill.DirectoryEntry} with it:
 * searching reads entries, and never has to put them together.
 */
package org.peerlearning.skill;
