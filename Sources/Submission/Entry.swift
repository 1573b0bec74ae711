/// One thing that was written in a submission: what it is about, where it stands and in which form.
///
/// Entries are kept in the order of the file, whatever they come to: what a file says can be written
/// anew, quoted in a message and located without being read a second time.
public struct Entry: Sendable {
  /// What an entry says.
  public enum Subject: UInt8, Sendable {
    /// The value of a figure, a score, a text, or the answer of an attestation.
    case value
    /// The growth of a figure on the year before, in percent.
    case growth
    /// The note of an attestation.
    case note
    /// A file of evidence of an attestation.
    case evidence
    /// The value of a trait; several entries where it has several.
    case trait
    /// The name of the base, and each of its cities.
    case name, city
    /// The `$schema` of a JSON file.
    case schema
    /// The value of a fact that follows from a list.
    case listed
  }

  /// How the entry is written.
  enum Form: UInt8 {
    /// A number without a unit.
    case number
    /// A string of JSON, without escapes and with them.
    case string, escaped
    /// A number or a text of a cell, which the submission keeps as a string.
    case keptNumber, keptText
    case yes, no
  }

  /// What was written about.
  public let subject: Subject
  let form: Form
  /// The unit by its number among the fact's own, `ownUnit` where none is written.
  let unit: UInt8
  /// How many digits stand behind the point.
  let fractionDigits: UInt8
  /// The year that the value is said to be of; zero where none is said.
  private let yearOrZero: Int16
  /// The number of the fact or of the trait.
  public let number: Int
  private let packedPlace: PackedPlace
  /// Which of the submission's kept strings it is.
  let kept: Int32

  static let ownUnit = UInt8.max

  init(
    _ subject: Subject, _ number: Int, year: Int? = nil, _ form: Form, at place: PackedPlace,
    unit: UInt8 = Entry.ownUnit, fractionDigits: Int = 0, kept: Int32 = -1
  ) {
    self.subject = subject
    self.number = number
    self.form = form
    self.unit = unit
    self.fractionDigits = UInt8(clamping: fractionDigits)
    yearOrZero = Int16(truncatingIfNeeded: year ?? 0)
    packedPlace = place
    self.kept = kept
  }

  /// The same of a submission that keeps its strings otherwise, at another place.
  init(_ entry: Entry, year: Int?, at place: Place, kept: Int32) {
    self.init(
      entry.subject, entry.number, year: year, entry.form, at: PackedPlace(place),
      unit: entry.unit, fractionDigits: Int(entry.fractionDigits), kept: kept)
  }

  /// The same in a unit.
  init(_ entry: Entry, unit: UInt8) {
    self.init(
      entry.subject, entry.number, year: entry.year, entry.form, at: entry.packedPlace,
      unit: unit, fractionDigits: Int(entry.fractionDigits), kept: entry.kept)
  }

  /// The year that the value is said to be of.
  public var year: Int? { yearOrZero == 0 ? nil : Int(yearOrZero) }

  /// Where it is written: of JSON the value, of a table the cell.
  public var place: Place { packedPlace.place }

  var range: Range<Int> { packedPlace.range }
}

/// What an entry says, as it can be written anew.
public enum WrittenValue: Hashable, Sendable {
  /// The digits of a number without a unit.
  case number(String)
  /// A text, or a number with its unit.
  case text(String)
  case yes, no
}
