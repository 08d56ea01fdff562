import Foundation

/// One mailbox with the name of who reads it; only an address that can stand in a header and in an SMTP command can be made.
public struct MailAddress: Sendable, Hashable {
    /// The name shown beside the address.
    public let name: String?
    /// The address with its domain in ASCII, lower case: `anna@xn--rksmrgs-5wao1o.se`.
    public let address: String

    /// `nil` for everything that `reading` finds a problem in.
    public init?(_ address: String, name: String? = nil) {
        guard case .success(let read) = Self.reading(address, name: name) else { return nil }
        self = read
    }

    /// Reads an address that somebody has written; white space around it is passed over. A domain with other letters than ASCII is turned
    /// into its ASCII form (IDNA).
    public static func reading(_ address: String, name: String? = nil) -> Result<MailAddress, MailAddressProblem> {
        do {
            return .success(try MailAddress(checking: address, name: name))
        } catch {
            return .failure(error)
        }
    }

    /// Reads `Utblick <utblick@example.se>` or the address alone.
    public static func reading(nameAndAddress text: String) -> Result<MailAddress, MailAddressProblem> {
        let text = text.trimmingPrefix { $0.isWhitespace }
        guard let opening = text.lastIndex(of: "<"), text.last(where: { !$0.isWhitespace }) == ">", let closing = text.lastIndex(of: ">"),
            opening < closing
        else { return reading(String(text)) }
        let name = text[..<opening].trimmingCharacters(in: CharacterSet(charactersIn: "\" \t"))
        return reading(String(text[text.index(after: opening)..<closing]), name: name.isEmpty ? nil : name)
    }

    private init(checking written: String, name: String?) throws(MailAddressProblem) {
        guard !Self.hasControls(written), !Self.hasControls(name ?? "") else { throw .controlCharacter }
        let text = written.trimmingCharacters(in: .whitespaces)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let mailbox = parts.first, let domain = parts.last else { throw .notOneAt }
        try Self.check(mailbox: mailbox)
        let ascii = try Self.asciiDomain(String(domain))
        guard mailbox.utf8.count + 1 + ascii.utf8.count <= 254 else { throw .tooLong }
        address = "\(mailbox)@\(ascii)"
        let trimmed = name?.trimmingCharacters(in: .whitespaces) ?? ""
        guard trimmed.utf8.count <= 500 else { throw .tooLong }
        self.name = trimmed.isEmpty ? nil : trimmed
    }

    /// The part after the @.
    public var domain: Substring { address.drop { $0 != "@" }.dropFirst() }

    /// Line breaks and the like, which would begin a header or a command of their own.
    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}" }
    }

    /// A mailbox of RFC 5321's `Dot-string`, at most 64 octets; quoted ones are not used by people.
    private static func check(mailbox: Substring) throws(MailAddressProblem) {
        guard mailbox.utf8.allSatisfy({ $0 < 128 }) else { throw .mailboxNotASCII }
        guard mailbox.utf8.count <= 64 else { throw .tooLong }
        let words = mailbox.split(separator: ".", omittingEmptySubsequences: false)
        guard words.allSatisfy({ word in !word.isEmpty && word.utf8.allSatisfy(HeaderText.isAtom) }) else { throw .mailboxUnusable }
    }

    private static func asciiDomain(_ domain: String) throws(MailAddressProblem) -> String {
        var components = URLComponents()
        components.scheme = "https"
        components.host = domain
        guard let ascii = components.encodedHost?.lowercased(), ascii.utf8.count <= 253 else { throw .domainUnusable }
        let labels = ascii.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.allSatisfy(isLabel), labels.last?.allSatisfy(\.isNumber) == false else { throw .domainUnusable }
        return ascii
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
