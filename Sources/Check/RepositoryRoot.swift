import Reports

/// The folder that platforms name files relative to.
enum RepositoryRoot {
  /// Where the run stands: below the root that was asked for, or else the nearest folder upwards that
  /// has a `.git`, or else `GITHUB_WORKSPACE`.
  static func paths(asked: String?) -> ReportPaths {
    let folder = Files.workingFolder
    var roots: [String] = []
    if let asked {
      roots = [asked]
    } else {
      if let nearest = nearest(above: folder) { roots.append(nearest) }
      if let workspace = Files.environment("GITHUB_WORKSPACE"),
        Files.kind(of: workspace) == .folder
      {
        roots.append(workspace)
      }
    }
    return ReportPaths(folder: folder, roots: roots.map { Files.resolved($0) }) { path in
      Files.resolved(path.isEmpty ? "/" : path)
    }
  }

  private static func nearest(above folder: String) -> String? {
    var folder = folder
    while true {
      let start = folder == "/" ? "" : folder
      if Files.kind(of: start + "/.git") != nil { return folder }
      guard folder != "/" else { return nil }
      let parent = folder.folderAndName.folder
      folder = parent == "/" ? parent : String(parent.dropLast())
    }
  }
}
