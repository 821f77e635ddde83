// swift-tools-version:6.2
import PackageDescription

// The rooms of the main package that read a roster file, built as one package of the same name, because what is
// `package` there is open to the same package only. Run by `scripts/bench-roster`.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func area(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "nagi",
    targets: [
        area("Organisation"),
        area("Charts"),
        area("Documents", ["Charts", "CPangoCairo", "CQRencode", "CXlsxWriter", "CZip", "CExpat"]),
        area("RosterFiles", ["Organisation", "Documents"]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .executableTarget(
            name: "bench", dependencies: ["Organisation", "RosterFiles"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
