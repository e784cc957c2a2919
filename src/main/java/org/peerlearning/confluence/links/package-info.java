/**
 * Whether the wiki beneath has what the app leans on. The app is compiled against signatures written from documentation; a wrong one, or
 * one that a later version drops, would show as an error in the middle of a page. So the build lists all that the class files refer to
 * (by ASM, from the class files themselves), the jar carries the list, and each entry is looked up once when the app starts, as the JVM
 * will look it up: by descriptor, through the app's own loader, with the rights of the class that uses it, without initialising anything.
 * That takes well below a second. What is found stands in the log once and on the page <i>Platform check</i>.
 *
 * <p><b>What is off when something is missing</b>, by the classes that use it ({@code FeatureOf}):
 * <table>
 * <caption>Features and what is answered without them</caption>
 * <tr><th>feature</th><th>adapters</th><th>instead</th></tr>
 * <tr><td>watching</td><td>page.ConfluencePageWatch</td><td>joining goes on, the card says that the wiki's menu does it</td></tr>
 * <tr><td>comments</td><td>page.ConfluencePageComments</td><td>none on the card, which says so</td></tr>
 * <tr><td>labels</td><td>page.PageLabels</td><td>none are put or read; {@code skill-experts} shows the note</td></tr>
 * <tr><td>written</td><td>page.CreatedPages, page.ConfluenceWrittenPages</td><td>no suggestions by what somebody wrote</td></tr>
 * <tr><td>writing</td><td>what makes pages in {@code page}</td><td>starting, renaming, recaps are refused, 503 in REST</td></tr>
 * <tr><td>mail</td><td>{@code mail}, calendar.NoticeCalendar</td><td>notices wait, nobody is reachable by letter</td></tr>
 * <tr><td>profiles</td><td>people.ProfileFields</td><td>departments and locations are unknown</td></tr>
 * <tr><td>wiki-groups</td><td>people.ConfluenceWikiGroups</td><td>nobody is in one: fails closed</td></tr>
 * <tr><td>names</td><td>people.NameQueries</td><td>nobody is suggested while a name is typed, 503 in REST</td></tr>
 * <tr><td>secure-session</td><td>view.SecureSession</td><td>administrators are not asked for their password again</td></tr>
 * <tr><td>following</td><td>{@code event}</td><td>no listener is registered; the check for administrators finds who is gone</td></tr>
 * <tr><td>jobs</td><td>{@code job}</td><td>they do nothing and say so once</td></tr>
 * <tr><td>macros, screens</td><td>{@code macro}, {@code web}</td><td>a box, a page, no link; a single one where it alone is hit</td></tr>
 * <tr><td>rest</td><td>{@code rest}</td><td>503</td></tr>
 * <tr><td>core</td><td>all others</td><td>all doors are shut, each with its message</td></tr>
 * </table>
 * Some members of which no public page shows both lines switch nothing off either: they are called so that their absence is survived
 * ({@code Survived}). Services that only features of their own lean on need not be offered: the container's failure is known by its name,
 * and what stands in for the feature answers. A missing annotation switches nothing off: the JVM leaves it out, and who may do what is
 * decided by the use cases. Adapters were made features where something sensible can stand in for them; nearly everything reaches nearly
 * everything, so following calls from the doors would have shut all of them for any loss.
 *
 * <p><b>What it cannot catch.</b>
 * <ul>
 * <li>A whole package that is gone keeps the bundle from being resolved: the app does not start, the wiki says so where apps are
 *     managed, and macros show the wiki's own note for unknown ones. Imports are not made optional, because each package has types that
 *     beans have in their constructors: a missing one would only fail later and less clearly. Those of mails in several forms and
 *     of searches by name are exceptions, for one class alone names them.
 * <li>The same holds for a type that is gone and that the bean file names as a service, or that stands in the constructor, a field or a
 *     public method of a bean: Spring asks for all of these when it puts beans together. The switches are the first bean, so the
 *     report is in the log before that; only where a service's own interface is gone the container fails before any bean.
 * <li>A method that the platform demands anew of a macro, a job or a condition fails where the platform calls it.
 * <li>Behaviour that changed behind the same signature, and what only templates and web resources name.
 * </ul>
 * Whatever slips through and fails with a linkage error while the app runs ends at the same doors and ports: it is answered as if it
 * were off, noted once in the log and on the page.
 *
 * <p><b>Two jars, one list.</b> The jar for the newer line has {@code javax} packages renamed to {@code jakarta} in its class files. The
 * list is not renamed: a type that is not there by the older name is looked for by the newer one. Rejected: a list of its own for each
 * jar, made by a second run of the build over the renamed jar; it would say the same in twice as many steps.
 */
package org.peerlearning.confluence.links;
