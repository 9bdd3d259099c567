package org.zan.server;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.zan.server.protocol.StatuteClient;

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
    ZanLanguageServer server = new ZanLanguageServer(session);
    ExecutorService reader = Executors.newSingleThreadExecutor(ZanServer::readerThread);
    try {
      Launcher<StatuteClient> launcher = launcher(server, in, out, reader);
      server.connect(launcher.getRemoteProxy());
      launcher.startListening();
      // The one thread comes to this task once the input has ended.
      reader.execute(session::exit);
      return session.awaitEnd();
    } finally {
      reader.shutdownNow();
      server.close();
    }
  }

  private static Launcher<StatuteClient> launcher(
      ZanLanguageServer server, InputStream in, OutputStream out, ExecutorService reader) {
    return new Launcher.Builder<StatuteClient>() {
      @Override
      public Launcher<StatuteClient> create() {
        var json = createJsonHandler();
        var endpoint = createRemoteEndpoint(json);
        StatuteClient client = createProxy(endpoint);
        StreamMessageProducer producer =
            new PatientInput(new HeaderLines(new BufferedInputStream(in)), json, endpoint);
        ConcurrentMessageProcessor processor =
            createMessageProcessor(
                producer,
                new RequiredParameters(wrapMessageConsumer(endpoint), server::isOpen),
                client);
        return createLauncher(reader, client, endpoint, processor);
      }
    }.setLocalService(server)
        .setRemoteInterface(StatuteClient.class)
        .setInput(in)
        .setOutput(out)
        .setExecutorService(reader)
        .setExceptionHandler(ZanServer::error)
        .create();
  }

  /** What the protocol has and the server does not offer is no failure of the server. */
  private static ResponseError error(Throwable failure) {
    return failure instanceof UnsupportedOperationException
        ? new ResponseError(ResponseErrorCode.MethodNotFound, "not offered", null)
        : RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
  }

  /**
   * A daemon: it may hang in reading from a client that has said {@code exit} and keeps its end
   * open.
   */
  private static Thread readerThread(Runnable task) {
    // A message may be nested deeply.
    Thread thread = new Thread(null, task, "zan-server-input", Threads.STACK);
    thread.setDaemon(true);
    return thread;
  }
}
