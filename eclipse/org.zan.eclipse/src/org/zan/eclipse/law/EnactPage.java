package org.zan.eclipse.law;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.server.protocol.BookTree;

/** What was decided about a bill. A draft that is not recorded as it is now is recorded first. */
public final class EnactPage extends FieldsPage {
  private final BookTree.Bill bill;
  private final List<Path> files;
  private final Drafter drafter;
  private List<String> unrecorded = List.of();
  private Button record;
  private boolean sign;

  EnactPage(BookTree.Bill bill, Path folder) {
    super("facts", bill.title(), NLS.bind(Words.enactLead, bill.bill()));
    this.bill = bill;
    this.files =
        bill.versions().stream()
            .map(it -> Addresses.file(it.uri()))
            .flatMap(Optional::stream)
            .toList();
    this.drafter = new Drafter(folder);
  }

  Drafter drafter() {
    return drafter;
  }

  @Override
  protected void ask() {
    List<String> dates = bill.dates();
    String inForce =
        dates.isEmpty()
            ? Words.inForceMissing
            : NLS.bind(Words.inForceReplaces, String.join(", ", dates));
    text("number", Words.number, Words.numberHint, "");
    require("adopted");
    day("adopted", Words.adopted, "", LocalDate.now().toString());
    day("published", Words.published, Words.publishedHint, "");
    day("inForce", Words.inForce, inForce, "");
    if (!drafter.isKnown()) {
      require("name");
      text("name", Words.name, Words.nameHint, "");
      require("email");
      text("email", Words.email, Words.nameHint, "");
    }
    new Label(fields(), SWT.NONE);
    Button key = new Button(fields(), SWT.CHECK);
    key.setText(Words.sign);
    key.setToolTipText(Words.signHint);
    key.addListener(SWT.Selection, event -> sign = key.getSelection());
    new Label(fields(), SWT.NONE);
    record = new Button(fields(), SWT.PUSH);
    record.setText(Words.recordDraft);
    record.setToolTipText(Words.notRecordedWhy);
    record.addListener(SWT.Selection, event -> record());
    GridDataFactory.swtDefaults().applyTo(record);
    look();
  }

  boolean isSigned() {
    return sign;
  }

  /** Records the draft as it is in the editors now. */
  public void record() {
    try {
      drafter.is(value("name"), value("email"));
      IResource[] open = inWorkspace().toArray(IResource[]::new);
      IDE.saveAllEditors(open, false);
      String wrong = drafter.record(files, NLS.bind(Words.draft, bill.title()));
      look();
      setPageComplete(isComplete());
      if (!wrong.isEmpty()) {
        setErrorMessage(wrong);
      }
    } catch (IOException noGit) {
      setErrorMessage(Words.noGit);
    }
  }

  private List<IFile> inWorkspace() {
    return bill.versions().stream()
        .map(it -> Addresses.inWorkspace(it.uri()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is in the editor and not on disk is not recorded either. */
  private void look() {
    List<String> open = new ArrayList<>();
    try {
      open.addAll(drafter.unrecorded(files));
    } catch (IOException noGit) {
      ZanPlugin.log(noGit);
    }
    for (IFile file : inWorkspace()) {
      var buffer =
          FileBuffers.getTextFileBufferManager()
              .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      if (buffer != null && buffer.isDirty()) {
        open.add(file.getName());
      }
    }
    unrecorded = open;
    record.setVisible(!open.isEmpty());
  }

  @Override
  protected boolean isComplete() {
    boolean complete = super.isComplete();
    if (record != null && !unrecorded.isEmpty()) {
      setMessage(Words.notRecorded + ": " + String.join(", ", unrecorded), WARNING);
      return false;
    }
    setMessage(null);
    return complete;
  }
}
