/// The strings of a workbook's cells, each once, as the part `xl/sharedStrings.xml`.
struct StringList {
  /// The most characters that a cell holds.
  private static let maximumLength = 32_767

  private var numbers: [[UInt8]: Int] = [:]
  private var items = ""
  private var uses = 0

  /// The number of a string, which is added where it is new.
  mutating func number(of text: String) -> Int {
    var text = text
    if text.utf16.count > Self.maximumLength {
      text = String(text.prefix(Self.maximumLength - 1))
      while text.utf16.count > Self.maximumLength - 1 { text.removeLast() }
      text += "…"
    }
    uses += 1
    // Texts are told apart by their bytes, not by how they look.
    let bytes = Array(text.utf8)
    if let number = numbers[bytes] { return number }
    let number = numbers.count
    numbers[bytes] = number
    items += "<si><t xml:space=\"preserve\">\(text.escapedForCell)</t></si>"
    return number
  }

  var markup: String {
    WorkbookDocument.declaration
      + "<sst xmlns=\"\(WorkbookDocument.namespace)\" count=\"\(uses)\" uniqueCount=\"\(numbers.count)\">"
      + items + "</sst>"
  }
}
