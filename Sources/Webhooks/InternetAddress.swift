import Foundation

/// An address that a name leads to, in network order: 4 bytes or 16.
struct InternetAddress: Sendable, Hashable {
    let bytes: [UInt8]

    /// Whether it is one of the open internet: no machine of one's own, one's own network or a provider's inside has it (the registries of
    /// special addresses, RFC 6890).
    var isPublic: Bool {
        switch bytes.count {
        case 4: !Self.special4.contains { $0.holds(bytes) }
        case 16: isPublic16
        default: false
        }
    }

    private var isPublic16: Bool {
        // An address of IPv4 that a gateway translates to is judged as that address.
        if Self.translated.holds(bytes) { return InternetAddress(bytes: Array(bytes.suffix(4))).isPublic }
        return Self.global.holds(bytes) && !Self.special16.contains { $0.holds(bytes) }
    }

    private struct Block: Sendable {
        let start: [UInt8]
        let length: Int

        init(_ start: [UInt8], _ length: Int) {
            self.start = start
            self.length = length
        }

        func holds(_ bytes: [UInt8]) -> Bool {
            (0..<length).allSatisfy { bit in
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                let expected = bit / 8 < start.count ? start[bit / 8] : 0
                return bytes[bit / 8] & mask == expected & mask
            }
        }
    }

    private static let special4 = [
        Block([0], 8), Block([10], 8), Block([100, 64], 10), Block([127], 8), Block([169, 254], 16), Block([172, 16], 12),
        Block([192, 0, 0], 24), Block([192, 0, 2], 24), Block([192, 88, 99], 24), Block([192, 168], 16), Block([198, 18], 15),
        Block([198, 51, 100], 24), Block([203, 0, 113], 24), Block([224], 3),
    ]

    /// The only block that global addresses are given out of.
    private static let global = Block([0x20], 3)
    private static let special16 = [
        Block([0x20, 0x01, 0x00], 23), Block([0x20, 0x01, 0x0d, 0xb8], 32), Block([0x20, 0x02], 16), Block([0x3f, 0xff, 0x00], 20),
    ]
    private static let translated = Block([0x00, 0x64, 0xff, 0x9b], 96)
}

extension InternetAddress {
    /// Reads an address written in digits, in any of the ways that the system's resolver reads; `nil` for a name.
    init?(literal: String) {
        var (four, sixteen) = (in_addr(), in6_addr())
        if inet_aton(literal, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, literal.split(separator: "%").first.map(String.init) ?? "", &sixteen) == 1 {
            bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
        } else {
            return nil
        }
    }
}
