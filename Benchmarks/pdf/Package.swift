// swift-tools-version:6.2
import PackageDescription

// The rooms of the main package that a personal result needs, built as one package of the same name, because
// what is `package` there is open to the same package only. Run by `scripts/bench-pdf`.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func area(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: name == "StressCheckData" ? ["files"] : [],
        swiftSettings: settings)
}

let package = Package(
    name: "nagi",
    targets: [
        area("StressCheckData"),
        area("StressCheck", ["StressCheckData"]),
        area("Organisation"),
        area("Campaigns", ["StressCheck", "Organisation"]),
        area("Charts"),
        area("Documents", ["Charts", "CPangoCairo", "CQRencode", "CXlsxWriter", "CZip", "CExpat"]),
        area("GroupAnalysis", ["StressCheck", "StressCheckData"]),
        area(
            "Reports", ["StressCheck", "GroupAnalysis", "Organisation", "Campaigns", "Charts", "Documents"]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .executableTarget(
            name: "bench",
            dependencies: [
                "StressCheck", "GroupAnalysis", "Organisation", "Campaigns", "Documents", "Reports",
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
