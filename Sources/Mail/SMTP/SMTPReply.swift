/// The numbers of a server's reply: `550 5.1.1`. Its words are not kept; they may name the recipient.
struct SMTPReply: Equatable, CustomStringConvertible {
    let code: Int
    /// RFC 3463's status, such as `5.1.1`.
    let status: String?

    /// `nil` for what is not a line of a reply.
    init?(_ line: some Collection<UInt8>) {
        let digits = line.prefix(3)
        guard digits.count == 3, digits.allSatisfy(Self.isDigit), let code = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        self.code = code
        let word = line.dropFirst(4).prefix { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
        let numbers = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isStatus = numbers.count == 3 && numbers.allSatisfy { (1...3).contains($0.count) } && numbers.first?.count == 1
        status = isStatus ? String(decoding: word, as: UTF8.self) : nil
    }

    /// What a status says that the refusal is about.
    enum Subject {
        /// The recipient's address or mailbox.
        case address
        /// Security and policy: what we may do.
        case policy
        case other
    }

    /// `nil` without a status.
    var subject: Subject? {
        status.map { status in
            switch status.split(separator: ".").dropFirst().first {
            case "1", "2": .address
            case "7": .policy
            default: .other
            }
        }
    }

    var description: String { status.map { "\(code) \($0)" } ?? String(code) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
