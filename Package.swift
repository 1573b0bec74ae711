// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "basecheck",
  products: [
    .executable(name: "basecheck", targets: ["Check"]),
    .library(
      name: "Assessment",
      targets: ["Rules", "Criteria", "Workbook", "Submission", "Evaluation", "Assessment"]),
  ],
  targets: [
    .target(name: "Rules", swiftSettings: strict),
    .target(name: "CLibrary", exclude: ["Headers"], swiftSettings: strict),
    .target(
      name: "Criteria", dependencies: ["Rules"], path: "Criteria", exclude: ["README.md"],
      swiftSettings: strict),
    .target(name: "Workbook", swiftSettings: strict),
    .target(name: "Submission", dependencies: ["Rules", "Workbook"], swiftSettings: strict),
    .target(name: "Evaluation", dependencies: ["Rules"], swiftSettings: strict),
    .target(
      name: "Assessment", dependencies: ["Rules", "Submission", "Evaluation"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Rules", "Submission", "Evaluation", "Assessment", "Workbook"],
      swiftSettings: strict),
    .target(name: "PageRuntime", swiftSettings: strict),
    .target(
      name: "Page",
      dependencies: ["Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Reports"],
      exclude: ["Web"], swiftSettings: strict),
    .executableTarget(
      name: "Check",
      dependencies: [
        "Rules", "Criteria", "Submission", "Evaluation", "Reports", "Assessment", "Workbook",
        "CLibrary",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmark",
      dependencies: ["Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Reports"],
      swiftSettings: strict),
    .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "Randomness"], swiftSettings: strict),
    .testTarget(
      name: "CriteriaTests", dependencies: ["Rules", "Criteria", "Evaluation", "Randomness"],
      resources: [.copy("Transcripts")], swiftSettings: strict),
    .testTarget(
      name: "WorkbookTests", dependencies: ["Workbook", "Randomness"], swiftSettings: strict),
    .testTarget(
      name: "SubmissionTests",
      dependencies: ["Rules", "Criteria", "Submission", "Workbook", "Randomness"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Rules", "Criteria", "Evaluation", "Randomness"],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests",
      dependencies: [
        "Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Workbook", "Randomness",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Reports", "Workbook",
        "Randomness",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PageTests",
      dependencies: [
        "Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Reports", "Page",
        "PageRuntime",
      ], swiftSettings: strict),
    .testTarget(
      name: "CheckTests",
      dependencies: ["Rules", "Criteria", "Submission", "Reports", "Check", "Page", "Randomness"],
      swiftSettings: strict),
  ]
)
