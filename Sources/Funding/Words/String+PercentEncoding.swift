import Foundation

extension String {
    /// As a part of an address holds it: letters and digits of ASCII and `-._~` as they are, every other byte of its UTF-8 as `%` and two digits
    /// (RFC 3986, 2.3).
    public var percentEncoded: String {
        // Nearly every identifier and name needs nothing.
        utf8.allSatisfy(\.isUnreserved) ? self : addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}

private let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
