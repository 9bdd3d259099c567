package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ZanServerTest {

  @Test
  void answersAClientThatHasNoFolder() throws Exception {
    try (Connection client = Connection.open()) {
      var result = client.initialize(new InitializeParams());
      assertEquals("zan", result.getServerInfo().getName());
      assertEquals(
          TextDocumentSyncKind.Incremental,
          result.getCapabilities().getTextDocumentSync().getRight().getChange());
      assertEquals(0, client.shutdownAndExit());
    }
  }

  @Test
  void checksAFileThatLiesInNoFolder() throws Exception {
    try (Connection client = Connection.open()) {
      client.initialize(new InitializeParams());
      client.open("file:///nowhere/loose.zan", "@act kz/law/2016-04-06/480-V\n");
      assertNotNull(client.diagnosticsOf("file:///nowhere/loose.zan"));
    }
  }

  @Test
  void takesTheFoldersOfAClientThatDidNotDeclareThem(@TempDir Path folder) throws Exception {
    Path act = Files.writeString(folder.resolve("act.zan"), "@act kz/law/2016-04-06/480-V\n");
    try (Connection client = Connection.open()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "acts")));
      client.initialize(params);
      assertNotNull(client.diagnosticsOf(act.toUri().toString()));
    }
  }

  @Test
  void endsWhenTheClientIsGone() throws Exception {
    Connection client = Connection.open();
    client.initialize(new InitializeParams());
    client.close();
    assertEquals(1, client.exitCode());
  }
}
