import Evaluation
import Rules
import Submission

/// The report on whether a report still follows from its inputs.
public struct VerificationReport {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  static let formatVersion = 1

  private let verification: Verification
  private let settings: ReportSettings
  /// The report that was verified, as it was named.
  private let name: String
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameters:
  ///   - verification: What was found when the files were judged anew.
  ///   - name: The report that was verified, as it was named.
  ///   - settings: The language, and what the head of the report tells.
  public init(_ verification: Verification, of name: String, _ settings: ReportSettings) {
    self.verification = verification
    self.name = name
    self.settings = settings
  }

  /// For people.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public func text(isColored: Bool, width: Int) -> String {
    let head = ReportDocument.Head(
      title: language("核对", "Verification"),
      headline: wording.labelled(language("核对", "Verification"), result) + " — "
        + language(
          "重新评价了 \(verification.files) 个文件、\(verification.submissions) 份填报",
          Wording.count(verification.files, one: "file", many: "files") + " and "
            + wording.submissions(verification.submissions) + " judged anew"))
    var document = ReportDocument()
    document.add(.paragraph(wording.labelled(language("报告", "Report"), name)))
    for gravity in Verification.Gravity.allCases {
      let found = verification.findings
      var entries = found.kept.filter { $0.finding.gravity == gravity }.map { found in
        ReportDocument.Entry(
          mark: mark(gravity), tone: tone(gravity),
          title: (found.file.map { wording.labelled($0, "") } ?? "") + words(found.finding))
      }
      let count = found.count(gravity)
      if count > entries.count {
        let rest = count - entries.count
        entries.append(
          ReportDocument.Entry(
            mark: mark(gravity), tone: tone(gravity),
            title: language("另外 \(rest) 处没有列出", "\(rest) more are not listed")))
      }
      document.add(entries, under: wording.counted(title(gravity), count), true)
    }
    return document.written(
      under: head, .text(isColored: isColored, width: width), settings)
  }

  private var result: String {
    switch verification.result {
    case .follows: language("报告仍然成立", "the report follows")
    case .doesNotFollow: language("报告不再成立", "the report does not follow")
    case .undetermined:
      language("没有发现不一致，但有的核对不了", "nothing is otherwise, but not all can be checked")
    }
  }

  private func title(_ gravity: Verification.Gravity) -> String {
    switch gravity {
    case .contradiction: language("不一致", "Otherwise")
    case .unchecked: language("核对不了", "Not to be checked")
    case .note: language("另外", "Besides")
    }
  }

  private func mark(_ gravity: Verification.Gravity) -> String {
    switch gravity {
    case .contradiction: "✗"
    case .unchecked: "?"
    case .note: "·"
    }
  }

  private func tone(_ gravity: Verification.Gravity) -> ReportDocument.Tone {
    switch gravity {
    case .contradiction: .bad
    case .unchecked: .open
    case .note: .none
    }
  }

  // MARK: - Words

  private func changed(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  private func words(_ finding: Verification.Finding) -> String {
    switch finding {
    case .otherVersion(let recorded):
      return language(
        "报告由 basecheck \(recorded) 写出，现在是 \(settings.version)",
        "the report is of basecheck \(recorded), this is \(settings.version)")
    case .optionsNotRecorded:
      return language(
        "报告没有记录评价的选项，按其中列出的方案重新评价",
        "the report records no options; it was judged anew by the schemes that it names")
    case .unknownScheme(let scheme):
      return language("没有名为“\(scheme)”的方案", "there is no scheme \"\(scheme)\"")
    case .unknownAssumption(let option): return option
    case .standardInput:
      return language("来自标准输入，不能重新读取", "it was standard input and can't be read again")
    case .notRegular:
      return language(
        "不是普通文件（管道、设备等），不能重新读取",
        "not a regular file (a pipe, a device or the like), which can't be read again")
    case .unreadable(let message): return message
    case .wasUnreadable:
      return language("写报告时就打不开", "it could not be opened when the report was written")
    case .inputChanged(let recorded, let now):
      return language("文件改动过：SHA-256 ", "the file changed: SHA-256 ")
        + changed(String(recorded.prefix(12)) + "…", String(now.prefix(12)) + "…")
    case .problemsChanged(let appeared, let gone):
      return language(
        "错误和警告不同：新出现 \(appeared) 个，不再有 \(gone) 个",
        "errors and warnings differ: \(appeared) appeared, \(gone) are gone")
    case .baseGone(let base):
      return language(
        "报告里的“\(base)”现在没有评价", "\"\(base)\" of the report is not judged now")
    case .baseAdded(let base):
      return language("报告里没有“\(base)”", "the report does not have \"\(base)\"")
    case .schemeGone(let base, let scheme):
      return language("“\(base)”现在不按 \(scheme) 评价", "\"\(base)\" is not judged by \(scheme) now")
    case .schemeAdded(let base, let scheme):
      return language(
        "报告里的“\(base)”没有按 \(scheme) 评价", "\"\(base)\" is not judged by \(scheme) in the report")
    case .verdictChanged(let base, let scheme, let recorded, let now):
      return wording.labelled(
        language("“\(base)” \(scheme.id) 的结论", "\"\(base)\", verdict of \(scheme.id)"),
        changed(
          Verdict(rawValue: recorded).map { wording.verdict($0, scheme.purpose) } ?? recorded,
          wording.verdict(now, scheme.purpose)))
    case .itemChanged(let base, let scheme, let item, let recorded, let now):
      return wording.labelled(
        language(
          "“\(base)” \(scheme.id) 第 \(item.number) 条",
          "\"\(base)\", item \(scheme.identifier(of: item))"),
        changed(
          Status(rawValue: recorded).map { wording.status($0, item.nature) } ?? recorded,
          wording.status(now, item.nature)))
    case .itemsChanged(let base, let scheme):
      return language(
        "“\(base)” \(scheme) 的条与现在的方案不同", "\"\(base)\": the items of \(scheme) are not those of now"
      )
    case .itemsNotTold(let base, let scheme):
      return language(
        "报告里没有“\(base)” \(scheme) 的各条，只核对了结论",
        "the report tells no items of \"\(base)\", \(scheme); the verdict alone was checked")
    case .acceptancesUnchecked(let base):
      return language(
        "“\(base)”有豁免的或已知的不满足，豁免清单不在报告里，没有核对",
        "\"\(base)\" has failures that are accepted; the lists that accept them are not in the report and were not checked"
      )
    case .evidenceChanged(let base, let path, let isGone):
      return isGone
        ? language("“\(base)”的佐证 \(path) 现在没有", "evidence of \"\(base)\" is not there now: \(path)")
        : language("“\(base)”的佐证 \(path) 改动过", "evidence of \"\(base)\" changed: \(path)")
    case .evidenceNotTold(let base, let count):
      return language(
        "“\(base)”的佐证有 \(count) 个不在报告里，没有核对",
        "of the evidence of \"\(base)\", "
          + Wording.count(count, one: "file is", many: "files are")
          + " not in the report and not checked")
    case .provinceChanged(let base):
      return language("“\(base)”的省份与报告不同", "the province of \"\(base)\" is not that of the report")
    case .evidenceNotRecorded:
      return language(
        "写报告时没有核对佐证文件（--check-evidence），现在也没有核对",
        "the files of evidence were not checked when the report was written (--check-evidence), nor now"
      )
    }
  }

  /// The name of a kind of finding for programs.
  private static func name(_ finding: Verification.Finding) -> String {
    switch finding {
    case .otherVersion: "other-version"
    case .optionsNotRecorded: "options-not-recorded"
    case .unknownScheme: "unknown-scheme"
    case .unknownAssumption: "unknown-assumption"
    case .standardInput: "standard-input"
    case .notRegular: "not-regular"
    case .unreadable: "unreadable"
    case .wasUnreadable: "was-unreadable"
    case .inputChanged: "input-changed"
    case .problemsChanged: "problems-changed"
    case .baseGone: "base-gone"
    case .baseAdded: "base-added"
    case .schemeGone: "scheme-gone"
    case .schemeAdded: "scheme-added"
    case .verdictChanged: "verdict-changed"
    case .itemChanged: "item-changed"
    case .itemsChanged: "items-changed"
    case .itemsNotTold: "items-not-told"
    case .acceptancesUnchecked: "acceptances-unchecked"
    case .evidenceChanged: "evidence-changed"
    case .evidenceNotRecorded: "evidence-not-recorded"
    case .evidenceNotTold: "evidence-not-told"
    case .provinceChanged: "province-changed"
    }
  }

  /// For programs.
  public var json: String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("format", "basecheck-verify")
      writer.member("formatVersion", Self.formatVersion)
      writer.member("version", settings.version)
      writer.member("report", name)
      writer.member("result", verification.result.rawValue)
      writer.member("files", verification.files)
      writer.member("submissions", verification.submissions)
      writer.member("findingsNotListed", verification.findings.further)
      writer.member("findings") { writer in
        writer.array(verification.findings.kept) { writer, found in
          writer.object { writer in
            writer.member("kind", Self.name(found.finding))
            writer.member("gravity", found.finding.gravity.rawValue)
            writer.member("file", found.file)
            writer.member("message", words(found.finding))
          }
        }
      }
    }
    return writer.text + "\n"
  }
}

/// What the JSON of a verification holds.
extension ReportSchema {
  static let verificationDefinitions: [(name: String, shape: JSONShape)] = [
    (
      "verification",
      .object([
        .init("format", .oneOf(["basecheck-verify"])), .init("formatVersion", .count),
        .init("version", .text), .init("report", .text),
        .init("result", .oneOf(Verification.Result.allCases.map { $0.rawValue })),
        .init("files", .count), .init("submissions", .count), .init("findingsNotListed", .count),
        .init(
          "findings",
          .array(
            .object([
              .init("kind", .text),
              .init("gravity", .oneOf(Verification.Gravity.allCases.map { $0.rawValue })),
              .init("file", JSONShape.text.orNull), .init("message", .text),
            ]))),
      ])
    )
  ]
}
