import Assessment
import Criteria
import Rules
import Submission

/// Several submissions of one base in a run, such as a first version and a corrected one.
struct Versions {
  private let latestOnly: Bool
  /// The file of the first submission of each base, by its number.
  private var first = FirstApart<KeyDigest, Int32>()
  /// Of each base the file that changed last.
  private var latest: [KeyDigest: (path: Int32, time: FileStatus.Time)] = [:]
  /// The files that hold submissions.
  private var paths: [String] = []

  init(latestOnly: Bool) {
    self.latestOnly = latestOnly
  }

  /// Reads all files to find which is the latest of each base. What can't be read is told when it is judged.
  mutating func find(in inputs: Inputs) {
    var inputs = inputs
    let reader = SubmissionReader(catalogue: .all)
    while let input = inputs.next() {
      guard input.failure == nil, let time = input.modified,
        let text = try? InputText(input, passedOver: { _ in })
      else { continue }
      try? text.forEachSubmission(with: reader) { submission in
        guard let key = BaseIdentity(submission, in: .all).map({ KeyDigest(of: $0) }) else {
          return
        }
        if let known = latest[key], known.time >= time { return }
        latest[key] = (number(of: input.path), time)
      }
    }
  }

  /// The file that holds a later submission of the base, where only the latest counts.
  func later(
    than submission: borrowing Submission, in catalogue: Catalogue, of input: Input
  ) -> String? {
    guard !latest.isEmpty, let key = BaseIdentity(submission, in: catalogue),
      let later = latest[KeyDigest(of: key)],
      let time = input.modified, later.time > time
    else { return nil }
    return paths[Int(later.path)]
  }

  /// The number of a file, whose submissions come one after the other.
  private mutating func number(of path: String) -> Int32 {
    if paths.last?.hasSameBytes(as: path) != true { paths.append(path) }
    return Int32(paths.count - 1)
  }

  /// Whether a submission counts, saying where it is one of several.
  mutating func counts(
    _ submission: borrowing Submission, in catalogue: Catalogue, of input: Input, isQuiet: Bool,
    _ output: Output
  ) -> Bool {
    guard let key = BaseIdentity(submission, in: catalogue) else { return true }
    if let later = later(than: submission, in: catalogue, of: input) {
      let other = later.shownPath
      output.note(
        input.path,
        Bilingual(
          "没有计入“\(key.name)”：\(other) 里的修改时间较晚（--latest）",
          "\"\(key.name)\" is not counted: that in \(other) is later (--latest)"))
      return false
    }
    let digest = KeyDigest(of: key)
    guard let earlier = first[digest].map({ paths[Int($0)] }) else {
      first.add(digest, number(of: input.path))
      return true
    }
    if isQuiet { return true }
    let other = earlier.shownPath
    let remedy = remedy(isInOneFile: input.path.hasSameBytes(as: earlier))
    output.warn(
      input.path,
      Bilingual(
        "“\(key.name)”在 \(other) 里已有一份（名称、省份和方案相同），两份都计入；\(remedy.chinese)",
        "\"\(key.name)\" is in \(other) already (same name, province and schemes), and both count; "
          + remedy.english))
    return true
  }

  /// What is to be done about a base that is there twice.
  private func remedy(isInOneFile: Bool) -> Bilingual {
    if isInOneFile {
      return Bilingual(
        "如果是修改稿，请从文件里删去旧的", "if one corrects the other, remove the older from the file")
    }
    return latestOnly
      ? Bilingual("两份的修改时间一样，请删去其中之一", "both files changed at the same time; remove one")
      : Bilingual(
        "如果是修改稿，请删去旧的，或加 --latest 只取修改时间最晚的",
        "if one corrects the other, remove the older, or add --latest for the one that changed last"
      )
  }

  /// Has only the latest of each base counted.
  static let option = OptionDeclaration(
    name: "--latest", value: nil,
    help: Bilingual(
      "同一基地（名称、省份和方案相同）有几份填报时，只取文件修改时间最晚的一份",
      "of several submissions of a base (same name, province and schemes) take only the one whose file changed last"
    ))
}
