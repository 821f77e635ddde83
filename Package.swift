// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func area(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
        swiftSettings: settings)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "nagi",
    products: [
        .library(name: "StressCheck", targets: ["StressCheck"]),
        .library(name: "GroupAnalysis", targets: ["GroupAnalysis"]),
        .executable(name: "nagi", targets: ["nagi"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Pure areas.
        area("StressCheckData", exclude: ["files"]),
        area("StressCheck", ["StressCheckData"]),
        area("GroupAnalysis", ["StressCheck", "StressCheckData"]),
        area("Organisation"),
        area("Campaigns", ["StressCheck", "Organisation"], exclude: ["Retention/files", "Duties/files"]),
        area("Charts"),
        // Paper and mail.
        area(
            "Documents", ["Charts", "CPangoCairo", "CQRencode", "CXlsxWriter", "CZip", "CExpat"]),
        area(
            "Reports", ["StressCheck", "GroupAnalysis", "Organisation", "Campaigns", "Charts", "Documents"]),
        area("Notifications", ["Organisation", "Campaigns"]),
        area("Delivery", ["Notifications", "CCurl", "CResolv"]),
        // The door.
        area(
            "Storage",
            [
                "StressCheck", "Organisation", "Campaigns", "CLibPQ", "CArgon2", crypto,
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        area(
            "Operations",
            [
                "StressCheck", "GroupAnalysis", "Organisation", "Campaigns", "Documents", "Reports",
                "Notifications", "Storage",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        // The face.
        area("HTML"),
        area(
            "Web",
            [
                "Operations", "HTML", "Charts", "StressCheck", "GroupAnalysis", "Organisation", "Campaigns",
                "Reports", crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .executableTarget(
            name: "nagi",
            dependencies: [
                "StressCheck", "Organisation", "Documents", "Operations", "Delivery", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        // Fills a data directory for scripts/figures.
        .executableTarget(
            name: "seed",
            dependencies: [
                "StressCheck", "Organisation", "Campaigns", "Notifications", "Storage", "Operations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/seed", swiftSettings: settings),
        // C libraries.
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        // glibc's resolver: always there.
        .systemLibrary(name: "CResolv"),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        // Tests.
        .target(
            name: "TestSupport",
            dependencies: [
                "StressCheck", "Organisation", "Campaigns", "Documents", "Storage", "Operations",
                "Notifications",
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        tests("StressCheck", ["StressCheckData"]),
        tests("GroupAnalysis", ["StressCheck", "StressCheckData"]),
        tests("Organisation"),
        tests("Campaigns", ["StressCheck", "Organisation"]),
        tests("Charts"),
        tests("Documents", ["TestSupport", "Charts", "CPangoCairo"]),
        tests(
            "Reports", ["StressCheck", "GroupAnalysis", "Organisation", "Campaigns", "Charts", "Documents"]),
        tests("Notifications", ["Organisation", "Campaigns"]),
        tests("Delivery", ["Notifications"]),
        tests("Storage", ["TestSupport", "StressCheck", "Organisation", "Campaigns", crypto]),
        tests(
            "Operations",
            [
                "TestSupport", "Storage", "StressCheck", "GroupAnalysis", "Organisation", "Campaigns",
                "Notifications", "Reports", "Documents",
            ]),
        tests("HTML"),
        tests(
            "Web",
            [
                "TestSupport", "Operations", "Storage", "HTML", "StressCheck", "GroupAnalysis",
                "Organisation",
                "Campaigns",
                "Reports", "Notifications", "Documents",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
            ]),
        tests("nagi", ["StressCheck", "Documents", "Operations", "Delivery", "Web"]),
    ],
    swiftLanguageModes: [.v6]
)
