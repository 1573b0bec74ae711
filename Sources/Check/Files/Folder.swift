#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The submissions in a folder and below, in the order of their names.
struct Folder {
  /// Each file, with a failure where a folder below can't be listed.
  private(set) var files: [(path: String, failure: Files.Failure?)] = []

  /// Finds the files of a folder whose names are those of submissions.
  init(at path: String, where isSubmission: (String) -> Bool) {
    add(path, isSubmission)
  }

  private mutating func add(_ path: String, _ isSubmission: (String) -> Bool) {
    let names: [String]
    do {
      names = try Self.names(in: path)
    } catch {
      files.append((path: path, failure: error))
      return
    }
    for name in names {
      let child = path.ends(with: "/") ? path + name : path + "/" + name
      // A link to a folder is not followed, since it may lead around in a circle.
      if Files.kind(of: child, followingLinks: false) == .folder {
        add(child, isSubmission)
        continue
      }
      guard isSubmission(name) else { continue }
      switch Files.kind(of: child) {
      case .file: files.append((path: child, failure: nil))
      // A pipe or a device would be waited for.
      case .folder, .other: continue
      // What can't be looked at is listed as well: opening it says what is wrong.
      case nil: files.append((path: child, failure: Files.nameFailure(child)))
      }
    }
  }

  /// The names in a folder that don't begin with a point, sorted.
  private static func names(in path: String) throws(Files.Failure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw Files.Failure(errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.begins(with: ".") { names.append(name) }
    }
    return names.sorted()
  }
}
