import HTTPTypes
import Hummingbird

/// Which chain of requests a request belongs to, so that its log can be found from the caller's (W3C Trace Context, level 1).
struct TraceContext: Sendable {
    /// 32 hexadecimal digits.
    let id: String
    private let flags: String
    /// What somebody who knows no trace context calls the chain.
    private let correlation: String?

    /// The caller's, or a new one where it tells none or one that cannot be read.
    init(of request: Request) {
        let told = request.headers[values: .traceParent]
        if told.count == 1, let (id, flags) = Self.parts(of: told[0]) {
            (self.id, self.flags) = (id, flags)
        } else {
            (id, flags) = (Self.digits(of: .random(in: 1...(.max))) + Self.digits(of: .random(in: 0...(.max))), "00")
        }
        correlation = request.headers[.correlation].flatMap { Self.isPlain($0) ? $0 : nil }
    }

    func write(into headers: inout HTTPFields) {
        headers[.traceParent] = "00-\(id)-\(Self.digits(of: .random(in: 1...(.max))))-\(flags)"
        if let correlation { headers[.correlation] = correlation }
    }

    private static func parts(of text: String) -> (id: String, flags: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, isHexadecimal(parts[0], 2), parts[0] != "ff", parts[0] != "00" || parts.count == 4,
            isHexadecimal(parts[1], 32), parts[1].contains(where: { $0 != "0" }),
            isHexadecimal(parts[2], 16), parts[2].contains(where: { $0 != "0" }), isHexadecimal(parts[3], 2)
        else { return nil }
        return (String(parts[1]), String(parts[3]))
    }

    private static func isHexadecimal(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy {
                ("0"..."9").contains(Character(Unicode.Scalar($0))) || ("a"..."f").contains(Character(Unicode.Scalar($0)))
            }
    }

    private static func isPlain(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func digits(of number: UInt64) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
