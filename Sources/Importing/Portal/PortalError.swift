/// Why an import stopped. What had come before it stays.
public struct PortalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked for: "page 3 of programme 43108390, open and forthcoming calls".
    public let place: String
    /// What came instead: "HTML instead of JSON (503 Service Unavailable)".
    public let reason: String

    public var description: String { "\(place): \(reason)" }
}
