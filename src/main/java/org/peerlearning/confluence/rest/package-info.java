/**
 * The REST door, {@code /rest/peer-learning/1.0}: reads a request, asks one use case, writes the answer. It decides nothing.
 *
 * <p><b>JSON is read and written here, by the Gson inside the app's own jar.</b> Entities go in and out as bytes and text with an
 * explicit {@code application/json;charset=UTF-8}. The settings of the platform's own JSON mapper (which dates, which nulls, what
 * happens to unknown fields) are not documented and differ between versions; an interface that other programs rely on cannot hang
 * on them. Gson escapes {@code <}, {@code >} and {@code &} inside strings, so an answer is harmless even where somebody shows it as
 * HTML.
 *
 * <p><b>Requests are read strictly.</b> A misspelt field that is silently ignored looks like success; so unknown and doubled fields
 * and wrong types are refused, each with the field and a reason. A body is at most 64 KiB and is never read further than that.
 *
 * <p><b>Ids in addresses are taken as text.</b> What is no number cannot name anything, so it is answered like an id that nobody
 * has: 404. Numbers in a query that are no numbers are mistakes of the caller: 400.
 *
 * <p><b>Access.</b> Reading groups and sessions is open to visitors where the site lets visitors in; what a visitor may see of them is
 * the use case's decision. Check and repair are open to administrators only. Everything else carries no annotation, which since
 * Confluence 9 means people with a licence. Requests that change something are under the platform's protection against forged
 * requests. What administrators of the wiki change needs a secure administrator session, by
 * {@link org.peerlearning.confluence.view.SecureSession}.
 *
 * <p><b>Two lines of Confluence.</b> Only what JAX-RS 2.1 and 3.1 both have is used, written with {@code javax}; the jar for Confluence 10
 * is made from this one. Nothing of Jersey itself is named, nor of the platform's own JSON library.
 *
 * <p><b>What the platform lacks.</b> {@link org.peerlearning.confluence.rest.RestGate} answers 503 with the reason
 * {@code error.switched-off} while the interface is switched off, for a request whose use case leans on something that is, and where
 * a linkage error shows only then.
 *
 * <p><b>One exception mapper</b> for what is unforeseen, {@link org.peerlearning.confluence.rest.RestFailures}, and it takes {@code RuntimeException}, not
 * {@code Throwable}: the platform may have a last resort of its own for the latter, and two for the same type have no defined order;
 * and its more special ones, for its own security exceptions, still come first.
 */
package org.peerlearning.confluence.rest;
