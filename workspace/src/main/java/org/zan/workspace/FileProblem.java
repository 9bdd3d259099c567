package org.zan.workspace;

import java.util.List;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/**
 * Why a file cannot be read as a text. Reported like findings, so that every output format shows
 * them.
 */
public final class FileProblem {
  private static final String SOURCE = "Zan, docs/language.md: a .zan file is a text in UTF-8";

  /** The file holds something else than text. */
  public static final RuleInfo BINARY =
      problem("binary-file")
          .message(
              "en",
              "This is no text: it has a zero byte at position {0}. Take it out of the statute book or give it another ending.")
          .message(
              "ru",
              "Это не текст: в позиции {0} стоит нулевой байт. Уберите файл из свода или измените его расширение.")
          .message(
              "kk",
              "Бұл мәтін емес: {0}-позицияда нөлдік байт тұр. Файлды жинақтан алып тастаңыз немесе кеңейтімін өзгертіңіз.")
          .why("A file that is no text cannot be law that people read.")
          .source(SOURCE)
          .build();

  /** The text is in another encoding. */
  public static final RuleInfo NOT_UTF_8 =
      problem("not-utf-8")
          .message(
              "en", "The text is not in UTF-8: line {0} cannot be read. Save the file in UTF-8.")
          .message(
              "ru",
              "Текст не в кодировке UTF-8: строку {0} нельзя прочитать. Сохраните файл в UTF-8.")
          .message(
              "kk",
              "Мәтін UTF-8 кодтауында емес: {0}-жол оқылмайды. Файлды UTF-8 түрінде сақтаңыз.")
          .why(
              "Letters that are read in a wrong encoding become others, and with them the words of the law.")
          .source(SOURCE)
          .build();

  /** The file is larger than any act. */
  public static final RuleInfo TOO_LARGE =
      problem("too-large")
          .message(
              "en",
              "The file has {0} MB; at most {1} MB are read. Part it, or check that it really is one act.")
          .message(
              "ru",
              "Размер файла {0} МБ; читается не более {1} МБ. Разделите его или проверьте, действительно ли это один акт.")
          .message(
              "kk",
              "Файл көлемі {0} МБ; ең көбі {1} МБ оқылады. Оны бөліңіз немесе шынымен бір акт екенін тексеріңіз.")
          .why(
              "The largest act of the statute books that were measured has 2 MB; a larger file is a mistake more often than law.")
          .source(SOURCE)
          .build();

  /** The file or folder may not be read. */
  public static final RuleInfo UNREADABLE =
      problem("unreadable-file")
          .message(
              "en",
              "There is no permission to read this. Give it, or take it out of the statute book.")
          .message("ru", "Нет права это читать. Дайте его или уберите это из свода.")
          .message("kk", "Мұны оқуға рұқсат жоқ. Рұқсат беріңіз немесе оны жинақтан алып тастаңыз.")
          .why(
              "What cannot be read cannot be checked, and references to it would seem to lead nowhere.")
          .source(SOURCE)
          .build();

  /** The file was there when the statute book was looked through, and is there no more. */
  public static final RuleInfo VANISHED =
      problem("vanished-file")
          .message("en", "The file was there a moment ago and is gone. Check again.")
          .message("ru", "Файл только что был и исчез. Повторите проверку.")
          .message("kk", "Файл жаңа ғана бар еді, енді жоқ. Тексеруді қайталаңыз.")
          .why("What was found in the other files may rest on one that is no longer there.")
          .source(SOURCE)
          .build();

  /** Reading failed. */
  public static final RuleInfo BROKEN =
      problem("broken-file")
          .message("en", "Reading failed: {0}. Check the disk.")
          .message("ru", "Чтение не удалось: {0}. Проверьте диск.")
          .message("kk", "Оқу сәтсіз аяқталды: {0}. Дискіні тексеріңіз.")
          .why(
              "What cannot be read cannot be checked, and references to it would seem to lead nowhere.")
          .source(SOURCE)
          .build();

  /** The check of the file failed: the program has a defect. */
  public static final RuleInfo DEFECT =
      problem("zan-defect")
          .message(
              "en",
              "Checking this file failed by a defect of Zan: {0}. Please report it with the file.")
          .message(
              "ru",
              "Проверка файла не удалась из-за ошибки в Zan: {0}. Сообщите о ней, приложив файл.")
          .message(
              "kk",
              "Zan бағдарламасының қатесінен файлды тексеру мүмкін болмады: {0}. Файлды қоса жіберіп, хабарлаңыз.")
          .why(
              "The other files are checked all the same; this one was not, so that nothing can be said of it.")
          .source("Zan, docs/cli.md")
          .build();

  private FileProblem() {}

  /** All of them. */
  public static List<RuleInfo> all() {
    return List.of(BINARY, BROKEN, DEFECT, NOT_UTF_8, TOO_LARGE, UNREADABLE, VANISHED);
  }

  private static RuleInfo.Builder problem(String id) {
    return RuleInfo.rule(id, Severity.ERROR);
  }
}
