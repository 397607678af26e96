/**
 * How a report looks: {@link org.isnad.cli.view.TextView} on a terminal, {@link org.isnad.cli.view.HtmlView} in a
 * browser, {@link org.isnad.cli.view.JsonView} to a program. Each is a {@link org.isnad.cli.view.ReportView} that takes
 * reports one after the other and holds none, so that a run over any number of articles stays within bounded memory.
 *
 * <p>A view decides nothing about an article: whatever it shows stands in the report. What the report took from a page
 * is never trusted: control characters do not reach a terminal, and markup does not reach a browser.
 */
@NullMarked
package org.isnad.cli.view;

import org.jspecify.annotations.NullMarked;
