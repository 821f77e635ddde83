// swift-tools-version:6.2
import PackageDescription

// Documents alone, built as a package of the same name, because what is `package` there is open to the same
// package only. Run by `scripts/bench-spreadsheet`.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "nagi",
    targets: [
        .target(name: "Charts", swiftSettings: settings),
        .target(
            name: "Documents",
            dependencies: ["Charts", "CPangoCairo", "CQRencode", "CXlsxWriter", "CZip", "CExpat"],
            swiftSettings: settings),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .executableTarget(name: "bench", dependencies: ["Documents"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
