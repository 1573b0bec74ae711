/// The readings of `2022-summary` in English: one for each part of the return, but for 3.2.
enum AnnualReturn2022English {
  /// The reading of a cell of the header.
  static func readingOfHeader(_ item: String) -> String? {
    """
    The header must be filled in: a text needs words, a question is answered yes or no, and a base \
    that is a development zone gives the name of the zone; of the people to be asked only whether they are \
    named is noted, and nothing of it is kept.
    """
  }

  /// The reading of a row of sections 一 to 十一.
  static func readingOfFigures(_ item: String) -> String? {
    switch item {
    case "3.2":
      """
      To be given for each of the last three years (2019 to 2021); a base of 软件和信息服务 gives its \
      software copyrights here, which do not count as invention patents.
      """
    default:
      """
      To be given for each of the last three years (2019 to 2021); optional for the fields that \
      the notes to the form name.
      """
    }
  }

  /// The reading of a text with a limit of its own.
  static func readingOfTexts(_ item: String) -> String? {
    """
    A text is required; a table may be listed row by row or told in one text. Where the document states \
    a limit of words, exceeding it is a reporting error; white space and characters without a width \
    don't count.
    """
  }

  /// The reading of a figure of annexes 1 to 5.
  static func readingOfAnnexFigures(_ item: String) -> String? {
    """
    The figures of the annexes must be reported for every one of the last three full years; \
    optional entries do not affect the conclusion.
    """
  }

  /// The reading of an answer, or of a cell of the annexes with a text or a single number.
  static func readingOfCells(_ item: String) -> String? {
    """
    Must be reported: whether it is done is answered yes or no, with its 详细情况说明 (at most 500 \
    characters); texts and lists need a text (annexes without a stated limit have none); a quantity \
    is that of the last full year.
    """
  }
}
