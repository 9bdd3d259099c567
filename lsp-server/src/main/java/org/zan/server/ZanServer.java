package org.zan.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.DisposableRegistry;

/** Runs the language server over a pair of streams. */
public final class ZanServer {
  private ZanServer() {}

  /**
   * Serves one client until it says {@code exit} or closes its end.
   *
   * @param in messages of the client
   * @param out messages to the client; nothing else may be written there
   * @return 0 if the client asked for the shutdown first, as the protocol demands, otherwise 1
   */
  public static int serve(InputStream in, OutputStream out) {
    Session session = new Session();
    Injector injector = Guice.createInjector(new ZanServerModule(session));
    LanguageServerImpl server = injector.getInstance(LanguageServerImpl.class);
    ExecutorService reader = Executors.newSingleThreadExecutor(ZanServer::readerThread);
    try {
      Launcher<LanguageClient> launcher =
          Launcher.createLauncher(server, LanguageClient.class, in, out, reader, it -> it);
      server.connect(launcher.getRemoteProxy());
      launcher.startListening();
      // The one thread comes to this task once the input has ended.
      reader.execute(session::exit);
      return session.awaitEnd();
    } finally {
      reader.shutdownNow();
      injector.getInstance(DisposableRegistry.class).dispose();
    }
  }

  /**
   * A daemon: it may hang in reading from a client that has said {@code exit} and keeps its end
   * open.
   */
  private static Thread readerThread(Runnable task) {
    Thread thread = new Thread(task, "zan-server-input");
    thread.setDaemon(true);
    return thread;
  }
}
