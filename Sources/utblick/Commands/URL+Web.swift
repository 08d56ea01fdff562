import Foundation

extension URL {
    /// Reads an address on the web, `http://…` or `https://…` with a host; `nil` for anything else, such as the path of a file.
    init?(web text: String) {
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host() != nil else { return nil }
        self = url
    }
}
