/// The strings of a workbook's cells, each once, as the part `xl/sharedStrings.xml`; those that have no
/// room in it stand in their cells.
struct StringList {
  /// The most characters that a cell holds.
  private static let maximumLength = 32_767
  /// The most strings that are shared.
  static let maximumCount = 8_192
  /// The most bytes that they have together.
  static let maximumSize = 1 << 21

  private var numbers: [[UInt8]: Int] = [:]
  private var size = 0
  private var items = ""
  private var uses = 0

  /// The type of a cell that holds a string, and what stands in it; a new string is added where it has room.
  mutating func cell(of text: String) -> (type: String, content: String) {
    var text = text
    if text.utf16.count > Self.maximumLength {
      text = String(text.prefix(Self.maximumLength - 1))
      while text.utf16.count > Self.maximumLength - 1 { text.removeLast() }
      text += "…"
    }
    guard let number = number(of: text) else { return ("inlineStr", "<is>\(Self.item(text))</is>") }
    uses += 1
    return ("s", "<v>\(number)</v>")
  }

  private mutating func number(of text: String) -> Int? {
    // Texts are told apart by their bytes, not by how they look.
    let bytes = Array(text.utf8)
    if let number = numbers[bytes] { return number }
    guard numbers.count < Self.maximumCount, bytes.count <= Self.maximumSize - size else {
      return nil
    }
    let number = numbers.count
    numbers[bytes] = number
    size += bytes.count
    items += "<si>\(Self.item(text))</si>"
    return number
  }

  private static func item(_ text: String) -> String {
    "<t xml:space=\"preserve\">\(text.escapedForCell)</t>"
  }

  var markup: String {
    WorkbookMarkup.declaration
      + "<sst xmlns=\"\(WorkbookMarkup.namespace)\" count=\"\(uses)\" uniqueCount=\"\(numbers.count)\">"
      + items + "</sst>"
  }
}
