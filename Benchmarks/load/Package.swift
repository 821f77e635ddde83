// swift-tools-version:6.2
import PackageDescription

// Sends the mix of a Monday morning at fixed rates, or as fast as it goes. Run by `scripts/bench-load`.
let package = Package(
    name: "load",
    dependencies: [
        // The version that the main package resolves to, so that nothing else is fetched.
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2")
    ],
    targets: [
        .executableTarget(
            name: "load",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
    ],
    swiftLanguageModes: [.v6]
)
