package org.zan.eclipse.text;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/**
 * Starts the plug-in with the first statute. It does nothing with the document: some are set up to
 * be compared only. {@link Documents} hears of those that are open.
 */
public final class DocumentSetup implements IDocumentSetupParticipant {
  @Override
  public void setup(IDocument document) {}
}
