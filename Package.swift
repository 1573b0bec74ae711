// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the release binary is linked with. With `--static-swift-stdlib` the runtime still asks for
/// the C++ library: `libstdc++.so` in this folder is a linker script that answers with the archive,
/// so that the binary depends on the C library alone. `ld` is the linker without a run path.
let linking = "\(Context.packageDirectory)/Sources/Check/Linking"

let hardened: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-ld-path=\(linking)/ld", "-L\(linking)",
      // Everything that the loader fills in is bound at the start and read-only from then on.
      "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now",
      "-Xlinker", "-z", "-Xlinker", "noexecstack",
      // The program loads nothing, so nothing of it has to be found by name.
      "-Xlinker", "--no-export-dynamic",
      // No symbols, and no debugging information, which would name the folders of the build. Nor
      // what the compiler notes of them for itself: one commit makes one binary in any folder.
      "-Xlinker", "-s", "-Xlinker", "--script=\(linking)/discard.ld",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// What writes for people is built for size: it is half of the program's own code, and waits for the output.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

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
      swiftSettings: small),
    .target(name: "PageRuntime", swiftSettings: strict),
    .target(
      name: "Page",
      dependencies: ["Rules", "Criteria", "Submission", "Evaluation", "Assessment", "Reports"],
      exclude: ["Web"], swiftSettings: strict),
    .executableTarget(
      name: "Check",
      dependencies: [
        "Rules", "Criteria", "Submission", "Evaluation", "Reports", "Assessment", "Workbook",
      ],
      exclude: ["Linking"],
      swiftSettings: small,
      linkerSettings: hardened),
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
      name: "CheckTests", dependencies: ["Rules", "Criteria", "Submission", "Check", "Page"],
      swiftSettings: strict),
  ]
)
