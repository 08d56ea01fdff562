public import Foundation

/// An instant as ISO-8601 in UTC with milliseconds, `2027-01-12T16:00:00.000Z`: one width, so that texts sort as the instants do.
extension Date: SQLBindable, SQLDecodable {
    /// Anything finer than a millisecond is cut off, so that a stored instant is later than a moment exactly when its text is.
    public var sqlValue: SQLValue {
        // Instants outside the years 1–9999 have no four-digit year; the nearest that has stands for them.
        let seconds = timeIntervalSince1970.isNaN ? 0 : min(max(timeIntervalSince1970, -62_135_596_800), 253_402_300_799)
        // Hundredths of a millisecond are rounded first, because a binary fraction may lie a hair below the millisecond that was meant.
        let milliseconds = Int64((seconds * 100_000).rounded()).flooredQuotient(by: 100)
        let wholeSeconds = milliseconds.flooredQuotient(by: 1_000)
        let fraction = String(milliseconds - wholeSeconds * 1_000)
        let text = Date(timeIntervalSince1970: Double(wholeSeconds)).formatted(.iso8601)
        return .text("\(text.dropLast()).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)Z")
    }

    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, text.utf8.count == 24, text.utf8.last == UInt8(ascii: "Z"),
            let milliseconds = Int(text.dropLast().suffix(3)),
            let whole = try? Date("\(text.dropLast(5))Z", strategy: .iso8601)
        else { return nil }
        self.init(timeIntervalSince1970: whole.timeIntervalSince1970 + Double(milliseconds) / 1_000)
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
