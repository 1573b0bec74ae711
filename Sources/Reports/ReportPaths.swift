/// Where a run stands in a repository, so that files are named as its platform knows them: relative to
/// the repository's root, however the folder was entered.
public struct ReportPaths: Sendable {
  /// The absolute path of the folder where the program runs.
  private let folder: String
  /// The absolute paths of the repository's root and of what stands in for it.
  private let roots: [String]
  /// The path that a folder has without links.
  private let resolve: @Sendable (String) -> String

  /// - Parameters:
  ///   - folder: The absolute path of the folder where the program runs.
  ///   - roots: The absolute paths of the repository's root and of what stands in for it, without links;
  ///     where there are none it is the folder.
  ///   - resolve: The path that a folder has without links; its own where that can't be told.
  public init(
    folder: String, roots: [String] = [], resolve: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.folder = folder
    self.roots = roots.isEmpty ? [folder] : roots
    self.resolve = resolve
  }

  /// The name of a file relative to the root where the file lies below it; else its name as it was given,
  /// without steps that lead nowhere.
  func path(of name: String) -> String {
    if name == "-" { return "stdin" }
    let isAbsolute = name.utf8.first == Self.slash
    let absolute = isAbsolute ? name : folder + "/" + name
    let lexical = Self.steps(of: absolute)
    // A folder may lead elsewhere than its name says; the file is known by its own name, link or not.
    let slash = absolute.utf8.lastIndex(of: Self.slash) ?? absolute.utf8.startIndex
    let real = Self.steps(
      of: resolve(String(Substring(absolute.utf8[..<slash]))) + "/" + (lexical.last ?? ""))
    for root in roots {
      let root = Self.steps(of: root)
      for steps in [real, lexical]
      where steps.count > root.count && zip(steps, root).allSatisfy(Self.areSame) {
        return steps.dropFirst(root.count).joined(separator: "/")
      }
    }
    let given = Self.names(in: name).joined(separator: "/")
    return isAbsolute ? "/" + given : given
  }

  private static let slash = UInt8(ascii: "/")

  /// The names between the slashes, those left out that lead nowhere.
  private static func names(in path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { !areSame($0, ".") }
  }

  /// The names of an absolute path, without those that lead back.
  private static func steps(of path: String) -> [String] {
    var steps: [String] = []
    for name in names(in: path) {
      if areSame(name, ".."), !steps.isEmpty { steps.removeLast() } else { steps.append(name) }
    }
    return steps
  }

  /// Whether two names have the same bytes, as the system compares them.
  private static func areSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
