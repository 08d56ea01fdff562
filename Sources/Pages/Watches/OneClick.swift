public import Funding

/// The one click by which a mail program stops letters: a POST to the address in `List-Unsubscribe` (RFC 8058).
public enum OneClick {
    private static let (field, value) = ("List-Unsubscribe", "One-Click")

    /// What the mail program is answered; hardly anybody sees it.
    public static let answer = Localized(sv: "Inga fler brev kommer.", en: "No more letters come.")

    /// Whether a body is that click, as `multipart/form-data`, which mail programs ought to send, or as
    /// `application/x-www-form-urlencoded`, which they may.
    public static func isMeant(by body: String) -> Bool {
        if QueryParameters(decoding: body).pairs.contains(QueryParameters.Pair(name: field, value: value)) { return true }
        let lines = body.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
        guard let head = lines.firstIndex(where: { $0.contains("name=\"\(field)\"") }) else { return false }
        // A part's value follows the empty line after its header fields.
        guard let blank = lines[head...].firstIndex(where: \.isEmpty), blank + 1 < lines.endIndex else { return false }
        return lines[blank + 1] == value
    }
}
