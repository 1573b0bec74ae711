import Criteria
import Rules
import Submission

/// The files that a command reads.
enum Inputs {
  /// The files that paths stand for, each once, a folder for those in it; with a failure where a
  /// folder can't be listed or nothing is there.
  static func files(at paths: [String]) -> [(path: String, failure: Files.Failure?)] {
    var seen: Set<String> = []
    var files: [(path: String, failure: Files.Failure?)] = []
    for path in paths {
      do {
        let found =
          path == "-"
          ? [(path: path, failure: nil)] : try Files.inputs(at: path, where: isSubmission)
        if found.isEmpty { files.append((path: path, failure: .noSubmissions)) }
        for file in found {
          let identity = file.path == "-" ? "-" : Files.identity(of: file.path)
          if seen.insert(identity).inserted { files.append(file) }
        }
      } catch {
        files.append((path: path, failure: error))
      }
    }
    return files
  }

  /// A file as a source of submissions: a table where its name ends with `.csv` or standard input begins
  /// as one, else JSON. A workbook is one whatever its name, and in error.
  static func source(at path: String) throws(Files.Failure) -> SourceFile {
    let bytes = try Files.bytes(of: path, limit: SubmissionReader.maximumSize)
    let isTable =
      isTable(path) || SourceFile.isWorkbook(bytes) || path == "-" && beginsAsTable(bytes)
    return isTable
      ? SourceFile(table: path, bytes: bytes, converter: GB18030.convert)
      : SourceFile(name: path, bytes: bytes)
  }

  /// Whether bytes begin as a table does.
  static func beginsAsTable(_ bytes: [UInt8]) -> Bool {
    SourceFile.isTable(bytes, converter: GB18030.convert)
  }

  /// Whether a file in a folder is a submission by its name, in capitals or not.
  private static func isSubmission(_ name: String) -> Bool {
    isTable(name) || name.lowercased().ends(with: ".json")
  }

  /// Whether a file is a table by its name, in capitals or not.
  static func isTable(_ path: String) -> Bool { path.lowercased().ends(with: ".csv") }
}
