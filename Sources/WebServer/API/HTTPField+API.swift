import HTTPTypes

extension HTTPField.Name {
    static let traceParent = known("Traceparent")
    static let correlation = known("X-Correlation-ID")
    static let rateLimit = known("RateLimit")
    static let rateLimitPolicy = known("RateLimit-Policy")

    /// The names here are literals of letters and hyphens, so that the fallback is never taken.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
