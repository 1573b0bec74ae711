import Reports
import Rules
import Submission
import Workbook

/// A file that the program itself wrote, known by how it begins.
enum OwnFile {
  /// A report in one of the formats, or what `show` and `quota` say.
  case report
  /// A report in the format SARIF, which other programs write as well.
  case sarif
  /// A JSON Schema.
  case schema

  /// How much of a file is looked at.
  private static let length = 1024

  /// Looks at the beginning of a file; `nil` where it is none of ours or can't be read.
  init?(at path: String) {
    guard FileStatus(of: path)?.kind == .file,
      let bytes = try? Files.bytes(of: path, limit: Self.length)
    else { return nil }
    self.init(bytes)
  }

  /// Whether a file is a report that the program itself wrote, and so may be replaced by another.
  static func isReport(at path: String) -> Bool {
    switch OwnFile(at: path) {
    case .report: return true
    case .sarif:
      // Who wrote it stands behind the results.
      let bytes = try? Files.bytes(of: path, limit: SubmissionReader.maximumSize)
      let text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
      return text.utf8.contains(bytes: "\"name\": \"basecheck\"".utf8)
    case .schema, nil: return false
    }
  }

  init?(_ bytes: [UInt8]) {
    if SourceFile.isWorkbook(bytes) {
      let start = String(decoding: bytes.prefix(Self.length), as: UTF8.self)
      guard start.utf8.contains(bytes: WorkbookReport.marker.utf8) else { return nil }
      self = .report
      return
    }
    var text = Substring(String(decoding: bytes.prefix(Self.length), as: UTF8.self))
    if text.unicodeScalars.first == "\u{FEFF}" { text = text.dropFirst() }
    switch text.utf8.first {
    case UInt8(ascii: "{"):
      let members = Self.firstMembers(of: text)
      if members.hasPrefix("{\"format\":\"basecheck-")
        || members.hasPrefix("{\"type\":\"submission\",\"format\":\"basecheck-")
        || members.hasPrefix("{\"type\":\"diagnostic\",\"file\":")
        || members.hasPrefix("{\"type\":\"unreadable\",")
        || members.hasPrefix("{\"type\":\"verdict\",\"file\":")
        || members.hasPrefix("{\"type\":\"error\",\"file\":")
      {
        self = .report
      } else if members.hasPrefix("{\"$schema\":\"https://json.schemastore.org/sarif-") {
        self = .sarif
      } else if members.hasPrefix("{\"$schema\":\"https://json-schema.org/")
        || members.hasPrefix("{\"$schema\":\"http://json-schema.org/")
      {
        self = .schema
      } else {
        return nil
      }
    default:
      guard Self.isReportForPeople(text) else { return nil }
      self = .report
    }
  }

  /// The beginning of JSON without the spaces between its first members.
  private static func firstMembers(of text: Substring) -> String {
    text.utf8.prefix(200).reduce(into: "") { members, byte in
      if byte > 0x20 { members.unicodeScalars.append(Unicode.Scalar(byte)) }
    }
  }

  private static func isReportForPeople(_ text: Substring) -> Bool {
    let starts = [
      "文件,基地,方案,结论,条,", "file,base,scheme,verdict,item,",
      "基地,省份,地市,系列,方案,结论,", "Base,Province,City,Series,Scheme,Verdict,",
      "### 总览\n", "### Overview\n", "总览：", "Overview: ",
      "::error file=", "::error title=", "::warning file=", "::notice file=",
    ]
    if starts.contains(where: { text.hasPrefix($0) }) { return true }
    if text.hasPrefix("<!DOCTYPE html>") {
      return text.utf8.contains(bytes: "<meta name=\"generator\" content=\"basecheck ".utf8)
    }
    if text.hasPrefix("<?xml") { return text.utf8.contains(bytes: " package=\"basecheck.".utf8) }
    let first = text.prefix { !$0.isNewline }
    if first.hasPrefix("### ") {
      return first.utf8.contains(bytes: " — 20".utf8) || first.hasPrefix("### 填报文件 ")
        || first.hasPrefix("### Submission ")
    }
    return first.hasPrefix("结论：") && first.utf8.contains(bytes: " — ".utf8)
      || first.hasPrefix("Verdict: ") && first.utf8.contains(bytes: " — ".utf8)
      || first.utf8.contains(bytes: ": 错误：".utf8) || first.utf8.contains(bytes: ": 警告：".utf8)
      || first.utf8.contains(bytes: ": error: ".utf8)
      || first.utf8.contains(bytes: ": warning: ".utf8)
  }

  /// Why such a file in a folder is passed over.
  var whyPassedOver: Bilingual {
    switch self {
    case .report:
      Bilingual("略过：这是 basecheck 的结果，不是填报", "passed over: a report of basecheck, no submission")
    case .sarif: Bilingual("略过：这是 SARIF 报告，不是填报", "passed over: a report in SARIF, no submission")
    case .schema: Bilingual("略过：这是 JSON Schema，不是填报", "passed over: a JSON Schema, no submission")
    }
  }
}
