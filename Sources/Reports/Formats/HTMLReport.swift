public struct HTMLReport: Report {
  private let settings: ReportSettings
  public init(_ settings: ReportSettings) { self.settings = settings }
  public mutating func add(_ checked: CheckedSubmission, of file: CheckedFile) -> String { "" }
}
