public import JSON

/// What the interface is, as the Swedish REST API profile asks for it (VER.06).
public struct APIInfo: Sendable {
    /// The version of the whole interface; its first number is that of the addresses.
    static let version = "1.0.0"
    /// When that version came.
    static let released = "2026-11-29"

    /// What the site's whole addresses begin with.
    private let origin: String

    public init(origin: String) {
        self.origin = origin
    }

    public var value: JSONValue {
        [
            "apiName": "Utblick", "apiVersion": .string(Self.version), "apiReleased": .string(Self.released),
            "apiDocumentation": .string(origin + "/api"), "apiStatus": "active",
        ]
    }
}
