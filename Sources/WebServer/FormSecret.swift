import Desk

extension Site {
    /// What tells one filled-in form from another; sent twice, it does its work once.
    func formKey() -> String { FormSecret.text(of: desk.surroundings.makeSecret()) }

    /// A form whose key is gone gets one of its own: it is taken, and cannot be told from others.
    func key(of text: String) -> [UInt8] { FormSecret.bytes(of: text) ?? desk.surroundings.makeSecret() }
}

extension WorkSite {
    func formKey() -> String { site.formKey() }

    func key(of text: String) -> [UInt8] { site.key(of: text) }
}

/// The key of a form, as it stands in it.
private enum FormSecret {
    /// 32 hexadecimal digits.
    static func text(of secret: [UInt8]) -> String {
        secret.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// `nil` for what is no key.
    static func bytes(of text: String) -> [UInt8]? {
        let digits = Array(text)
        guard digits.count == 32 else { return nil }
        let bytes = stride(from: 0, to: 32, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        return bytes.count == 16 ? bytes : nil
    }
}
