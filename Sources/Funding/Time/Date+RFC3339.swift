public import Foundation

extension Date {
    /// The second in UTC, as RFC 3339 writes it: `2026-12-01T16:00:00Z`.
    public var rfc3339: String {
        let day = Day(of: self, in: .gmt)
        // A time outside the years that a Day holds is damaged; the clamps keep it a time, in this order what is no number too.
        let seconds = Int(min(1e11, max(-1e11, timeIntervalSince1970.rounded(.down))))
        let second = min(max(seconds - day.daysSince1970 * 86_400, 0), 86_399)
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day.iso)T\(clock)Z"
    }

    /// Reads what RFC 3339 writes, in any zone; the years are those of `Day`.
    public init?(rfc3339 text: String) {
        let parts = text.uppercased().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
        var rest = parts[1][...]
        var zone = 0
        if rest.hasSuffix("Z") {
            rest.removeLast()
        } else {
            guard let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
            let offset = rest[rest.index(after: sign)...].split(separator: ":", omittingEmptySubsequences: false)
            guard offset.count == 2, let hours = Self.number(offset[0], 0...23), let minutes = Self.number(offset[1], 0...59) else {
                return nil
            }
            zone = (hours * 60 + minutes) * (rest[sign] == "-" ? -60 : 60)
            rest = rest[..<sign]
        }
        let clock = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = Self.number(clock[0], 0...23), let minute = Self.number(clock[1], 0...59) else { return nil }
        let seconds = clock[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let second = Self.number(seconds[0], 0...60) else { return nil }
        var fraction = 0.0
        if seconds.count == 2 {
            guard !seconds[1].isEmpty, seconds[1].utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            fraction = Double("0." + seconds[1]) ?? 0
        }
        self.init(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - zone) + fraction)
    }

    /// Two digits.
    private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
}
