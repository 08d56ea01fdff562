/// A site as browsers tell sites apart: scheme, host and port.
struct WebOrigin {
    /// In small letters, without a slash at the end and without the port that goes without saying.
    let text: String

    /// Reads `https://www.kommun.example.se`, perhaps with a port and a slash; `nil` for anything else, a path or a wildcard among it.
    init?(_ words: String) {
        let words = words.lowercased()
        guard let parts = words.wholeMatch(of: /(https?):\/\/([a-z0-9](?:[a-z0-9.\-]*[a-z0-9])?)(?::([0-9]{1,5}))?\/?/)?.output else {
            return nil
        }
        var text = "\(parts.1)://\(parts.2)"
        if let port = parts.3 {
            guard let number = Int(port), (1...65_535).contains(number) else { return nil }
            if number != (parts.1 == "https" ? 443 : 80) { text += ":\(number)" }
        }
        self.text = text
    }
}
