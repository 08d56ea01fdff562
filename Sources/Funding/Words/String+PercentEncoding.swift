extension String {
    /// As a part of an address holds it: letters and digits of ASCII and `-._~` as they are, every other byte of its UTF-8 as `%` and two digits
    /// (RFC 3986, 2.3).
    public var percentEncoded: String {
        let others = utf8.count { !$0.isUnreserved }
        // Nearly every identifier and name needs nothing.
        if others == 0 { return self }
        return String(unsafeUninitializedCapacity: utf8.count + 2 * others) { bytes in
            var count = 0
            for byte in utf8 {
                if byte.isUnreserved {
                    bytes[count] = byte
                    count += 1
                } else {
                    (bytes[count], bytes[count + 1], bytes[count + 2]) = (UInt8(ascii: "%"), (byte >> 4).digit, (byte & 0x0F).digit)
                    count += 3
                }
            }
            return count
        }
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Of 0 to 15, as a hexadecimal digit.
    fileprivate var digit: UInt8 { self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "A") + self - 10 }
}
