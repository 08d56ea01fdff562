import Exporting
public import Foundation
public import Funding

/// Whom to tell of a weakness, by RFC 9116.
public enum SecurityContactFile {
    /// How long it may be believed, in days; the standard recommends less than a year.
    private static let days = 180.0

    /// - Parameters:
    ///   - contact: an address on the web, of mail or of a telephone.
    ///   - canonical: the file's own whole address.
    public static func text(contact: String, languages: [Language], canonical: String, at now: Date) -> String {
        // The end of a day, so that the file is the same all day.
        let last = Day(of: now.addingTimeInterval(days * 86_400), in: .gmt)
        return """
            Contact: \(contact)
            Expires: \(last.iso)T00:00:00Z
            Preferred-Languages: \(languages.map(\.rawValue).joined(separator: ", "))
            Canonical: \(canonical)

            """
    }
}
