import Foundation

/// How long to wait for a source, and how often to ask it again.
public struct Patience: Sendable {
    /// How many times one page is asked for before the import stops.
    public var tries: Int
    /// The wait before the second try; it doubles with each further one.
    public var baseDelay: Duration
    /// No single wait is longer than this, whatever the source asks for.
    public var longestDelay: Duration
    public var pause: @Sendable (Duration) async throws -> Void

    public init(
        tries: Int = 5, baseDelay: Duration = .seconds(2), longestDelay: Duration = .seconds(60),
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.tries = tries
        self.baseDelay = baseDelay
        self.longestDelay = longestDelay
        self.pause = pause
    }

    /// The wait after the `number`th try, from 1; `asked` is what the source itself asks for.
    func delay(afterTry number: Int, asked: Duration?) -> Duration {
        if let asked { return min(max(asked, .zero), longestDelay) }
        return min(baseDelay * (1 << min(max(number - 1, 0), 16)), longestDelay)
    }

    /// Reads `Retry-After`: a number of seconds, or a date as HTTP writes it.
    static func retryAfter(_ value: String?, now: Date) -> Duration? {
        guard let value = value?.trimmingCharacters(in: .whitespaces), !value.isEmpty else { return nil }
        if let seconds = Int(value), (0...86_400).contains(seconds) { return .seconds(seconds) }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = .gmt
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        guard let date = format.date(from: value) else { return nil }
        return .seconds(Int(min(max(date.timeIntervalSince(now).rounded(.up), 0), 86_400)))
    }
}

extension URL {
    /// Whether the address is on this machine.
    var isLoopback: Bool {
        guard let host = host(percentEncoded: false)?.lowercased() else { return false }
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil)
    }
}
