/**
 * Finding skills by what people type, and people by the skills they claim.
 *
 * <p>The vocabulary is small and names are short, so it is matched in memory: {@link org.peerlearning.skill.search.TermIndex} knows
 * beginnings, words in any order, numbers of nouns in English and French, and slips of the finger. What people claim stands in postings of
 * packed numbers for each skill that stands for others today; a page is found by walking the shortest posting, and facets are counted on
 * the way. Readers always see one whole state: whoever changes something copies the block or the posting concerned and puts the new
 * state in the place of the old one.
 *
 * <p>What was weighed, with 100,000 people and 10 claims each; the first two were measured in a trial of their own, on 2,000 skills:
 * <ul>
 *   <li>SQL with LIKE: 40 milliseconds for one popular skill, 75 for a beginning, more with facets, and no slips of the finger.
 *   <li>Lucene inside the bundle: 0.1 to 1.8 milliseconds. It would have to come along in the jar, finds its
 *       codecs by service loaders that OSGi does not like, and every claim that changes would make a document of a person anew. What
 *       it is good at, long texts, does not occur here: a skill is three words. The platform's own Lucene is not for apps.
 *   <li>The platform's own search: finds pages and profiles by words, knows neither levels nor who may see a claim, and its index
 *       follows changes when it gets to them.
 *   <li>Postings in memory: 0.1 to 0.6 milliseconds for a page with its facets and reasons, misspelt names among them, which is less than
 *       three times what bare arrays take; 410 bytes a person, read anew in two to three seconds when a node starts.
 * </ul>
 *
 * <p>The database is what holds; every node keeps its own copy of what searching needs. A change shows on its node after the commit, and
 * on others when somebody searches there, at most two seconds after it was last looked: by the time written into the entries, and
 * far enough back that clocks which differ by minutes lose nothing. Rejected: messages between nodes, which an app of this platform has
 * no confirmed way to send, and which can be lost.
 */
package org.peerlearning.skill.search;
