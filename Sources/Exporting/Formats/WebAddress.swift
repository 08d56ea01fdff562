/// An address of the web, `mailto:` among them, as a value of a format.
enum WebAddress {
    /// What may not stand in an address is percent-encoded, so that no text can break out of its place or line.
    static func encoded(_ address: String) -> String {
        var encoded = ""
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
