import Foundation
import Funding

@testable import Exporting

/// A feed with everything in it that is hard to write.
enum SampleFeed {
    static let moment = Date(timeIntervalSince1970: 1_795_881_600)

    /// Markup, quotation marks, characters that XML 1.0 has no room for, and letters of two, three and four bytes.
    static let awkward = "A & B <b>\"c\"</b> \u{0}\u{8}\u{B}\u{1F}\u{FFFE}\u{FFFF}å € 🎉\tx\nny rad]]>"

    static let entry = Feed.Entry(
        id: "tag:utblick.example.se,2026:/utlysningar/a", title: awkward, titleLanguage: .english,
        address: "https://utblick.example.se/utlysningar/a?x=1&y=2", source: "https://example.eu/a?b=c&d=e", published: moment,
        updated: moment + 3_600, summary: awkward,
        content: [.paragraph(awkward), .list(heading: "Ändrat & nytt:", lines: ["före → efter", awkward])], tags: ["ESF+", "Unga & gamla"])

    static func feed(_ entries: [Feed.Entry]) -> Feed {
        Feed(
            id: "tag:utblick.example.se,2026:/utlysningar", title: "Utlysningar", subtitle: "Alla <öppna> & kommande", language: .swedish,
            author: Feed.Author(name: "Katrineholms kommun", address: "https://www.katrineholm.se"),
            addresses: Feed.Addresses(
                page: "https://utblick.example.se/utlysningar?tema=youth&sok=a%26b",
                atom: "https://utblick.example.se/utlysningar.atom?tema=youth&sok=a%26b",
                json: "https://utblick.example.se/utlysningar.json?tema=youth&sok=a%26b",
                calendar: "https://utblick.example.se/utlysningar.ics?tema=youth&sok=a%26b",
                twin: "https://utblick.example.se/en/calls?theme=youth"),
            updated: moment + 3_600, entries: entries)
    }
}
