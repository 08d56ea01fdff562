// swift-tools-version:6.2
import PackageDescription

/// Settings of every target: explicit existentials and imports, and no warning let through.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

extension Target {
    /// A library target under `Sources/` with everyone's settings.
    static func library(_ name: String, _ dependencies: [Dependency] = []) -> Target {
        .target(name: name, dependencies: dependencies, swiftSettings: settings)
    }

    /// A library that computes so much that it is optimised when it is built for debugging too, with its assertions: what runs the tests waits for
    /// it.
    static func busyLibrary(_ name: String, _ dependencies: [Dependency] = []) -> Target {
        let optimised: SwiftSetting = .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
        return .target(name: name, dependencies: dependencies, swiftSettings: settings + [optimised])
    }

    static func tests(of name: String, _ dependencies: [Dependency] = [], resources: [Resource] = [], exclude: [String] = []) -> Target {
        .testTarget(
            name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, exclude: exclude, resources: resources,
            swiftSettings: settings)
    }
}

let package = Package(
    name: "utblick",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "utblick", targets: ["utblick"]),
        .library(
            name: "Desk",
            targets: [
                "Desk", "Archiving", "Casework", "Catalogue", "Exporting", "Funding", "Importing", "Language", "Mail", "Matching", "Pages",
                "PostgresDatabase",
                "SQLiteDatabase", "SQLCore", "Storage", "Webhooks",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .executableTarget(
            name: "utblick",
            dependencies: [
                "Archiving", "Casework", "Catalogue", "CommonGrants", "Conformance", "Desk", "Exporting", "Funding", "Importing", "JSON",
                "Language", "Mail", "Matching", "Moving", "Pages",
                "PostgresDatabase", "PublicAPI",
                "SQLCore", "SQLiteDatabase", "Storage", "Webhooks", "WebServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .library(
            "WebServer",
            [
                "Casework", "Catalogue", "CommonGrants", "CZlib", "Desk", "Drawing", "Exporting", "Funding", "JSON", "Language", "Mail",
                "Matching", "Pages",
                "PublicAPI", "SQLCore", "Storage", "Webhooks",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        .library("Pages", ["Casework", "CQREncode", "Exporting", "Funding", "HTML"]),
        .library("PublicAPI", ["Desk", "Funding", "JSON", "Language"]),
        .library("Drawing", ["CPangoCairo", "Pages"]),
        .library("Archiving", ["Casework", "CZlib"]),
        .library("Exporting", ["CXlsxWriter", "Funding"]),
        .busyLibrary("HTML"),
        .library("CommonGrants", ["COpenSSL", "Funding", "JSON"]),
        .library("Conformance", ["CommonGrants", "Funding", "JSON"]),
        .busyLibrary("JSON"),
        .library(
            "Desk",
            [
                "Archiving", "Casework", "Catalogue", "COpenSSL", "CSodium", "Funding", "Importing", "Language", "Mail", "Matching",
                "SQLCore", "Storage", "Webhooks",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .busyLibrary("Matching", ["CVectorLoops", "Funding", "Language"]),
        .busyLibrary("Language", ["Funding", "CHunspell", "CStemmer"]),
        .busyLibrary("Catalogue", ["Funding", .product(name: "Yams", package: "Yams")]),
        .busyLibrary("Importing", ["CCurl", "CLibArchive", "CLibXML2", "Curl", "Funding"]),
        .library("Mail", ["CCurl", "Curl"]),
        .library("Webhooks", ["CCurl", "CSodium", "Curl", "Funding"]),
        .library("Curl", ["CCurl"]),
        .library("Moving", ["CLibArchive", "CSodium", "PostgresDatabase", "SQLCore", "SQLiteDatabase", "Storage"]),
        .library("Storage", ["Casework", "CVectorLoops", "Funding", "SQLCore"]),
        .library("PostgresDatabase", ["CPostgres", "SQLCore"]),
        .library("SQLiteDatabase", ["SQLCore", .product(name: "GRDB", package: "GRDB.swift")]),
        .busyLibrary("SQLCore"),
        .library("Casework", ["CSodium", "Funding"]),
        .busyLibrary("Funding"),
        .tests(of: "Archiving", ["Casework", "Funding"]),
        .tests(of: "Casework", ["Funding"]),
        .tests(of: "Catalogue", ["Funding"]),
        .tests(
            of: "Desk",
            [
                "Casework", "Catalogue", "Funding", "Importing", "Language", "Mail", "Matching", "PostgresDatabase", "SQLCore",
                "SQLiteDatabase",
                "Storage", "Webhooks",
            ], exclude: ["identity_tokens.json"]),
        .tests(of: "CommonGrants", ["Funding", "JSON"]),
        .tests(of: "Conformance", ["Catalogue", "CommonGrants", "Funding", "JSON"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "TestSupport", "utblick",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/EndToEnd",
            swiftSettings: settings),
        .tests(of: "Exporting", ["Funding"]),
        .tests(of: "Funding"),
        .tests(of: "HTML"),
        .tests(of: "Importing", ["Funding"], resources: [.copy("Fixtures")]),
        .tests(of: "JSON"),
        .tests(of: "Language", ["Funding"]),
        .tests(of: "Mail", exclude: ["mail_server.py", "python", "read_messages.py", "requirements.txt"]),
        .tests(of: "Matching", ["Catalogue", "Funding", "Language"], exclude: ["Fixtures"]),
        .tests(of: "Moving", ["CLibArchive", "PostgresDatabase", "SQLCore", "SQLiteDatabase", "Storage"]),
        .tests(of: "Pages", ["Casework", "Exporting", "Funding", "HTML"], exclude: ["Snapshots"]),
        .tests(of: "PublicAPI", ["Desk", "Funding", "JSON"]),
        .tests(of: "SQLCore"),
        .tests(of: "Storage", ["Casework", "Funding", "PostgresDatabase", "SQLCore", "SQLiteDatabase"], exclude: ["Snapshots"]),
        .tests(
            of: "WebServer",
            [
                "Casework", "Catalogue", "CommonGrants", "Desk", "Drawing", "Exporting", "Funding", "JSON", "Language", "Mail", "Matching",
                "Pages", "PostgresDatabase", "PublicAPI", "SQLCore", "SQLiteDatabase", "Storage", "Webhooks",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .tests(of: "Webhooks", ["Funding"]),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .target(name: "CVectorLoops"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    ],
    swiftLanguageModes: [.v6]
)
