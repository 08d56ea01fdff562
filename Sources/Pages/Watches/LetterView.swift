import Foundation
public import Funding
import HTML

/// A letter to a follower as plain text and as HTML that says the same: no picture, no style, nothing that is fetched.
public struct LetterView {
    private let letter: WatchLetter
    private let context: PageContext

    /// - Parameter context: in the watch's language.
    public init(_ letter: WatchLetter, context: PageContext) {
        self.letter = letter
        self.context = context
    }

    public var written: WrittenLetter {
        let text = paragraphs.map(\.text).joined(separator: "\n\n") + "\n"
        let page = html(.lang(context.language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                HTML.title { subject }
            }
            body { Markup(paragraphs.map(\.markup)) }
        }
        return WrittenLetter(
            subject: subject, text: text, html: String(decoding: page.document, as: UTF8.self),
            stopAddress: context.absolute(.watchStop(token: letter.token)))
    }

    private var words: LetterWords { context.words.letter }
    private var followed: String {
        FollowedWords(subject: letter.watch.subject, names: letter.names, context: context).text
    }

    private var subject: String {
        switch letter.kind {
        case .confirmation: words.confirmSubject
        case .reminder: words.reminderSubject(followed)
        case .events:
            if letter.items.count == 1, let news = news.first, let first = news.sentences.first {
                "\(first.droppingStop) – \(news.title)"
            } else {
                words.manySubject(letter.items.reduce(0) { $0 + $1.news.count }, followed)
            }
        }
    }

    private var news: [LetterNews] { letter.items.map { LetterNews(item: $0, moment: letter.writtenAt, context: context) } }

    private var paragraphs: [Paragraph] {
        switch letter.kind {
        case .confirmation:
            [
                Paragraph(words.confirmText(context.municipality.name[context.language])), Paragraph(followed.capitalisedFirst + "."),
                Paragraph(words.confirmLink, link: page), Paragraph(words.notYou),
            ]
        case .reminder: [Paragraph(words.reminderText)] + ending
        case .events:
            [Paragraph(words.intro)]
                + news.map { Paragraph(heading: $0.title, lines: $0.sentences + [$0.dates].compactMap(\.self), link: $0.address) } + ending
        }
    }

    private var ending: [Paragraph] {
        let next = letter.watch.frequency == .instant ? nil : letter.watch.frequency.nextDelivery(after: letter.writtenAt)
        return [
            Paragraph(
                lines: [words.why(followed)] + [next.map { words.next(context.format.moment($0)) }].compactMap(\.self)),
            Paragraph(words.changeLink, link: page),
            Paragraph(words.stopLink, link: context.absolute(.watchStop(token: letter.token))),
        ]
    }

    private var page: String { context.absolute(.watch(token: letter.token)) }
}

/// A part of a letter: lines, perhaps under a heading, perhaps with a link after them.
private struct Paragraph {
    var heading: String?
    let lines: [String]
    var link: String?

    init(heading: String? = nil, lines: [String], link: String? = nil) {
        self.heading = heading
        self.lines = lines
        self.link = link
    }

    init(_ line: String, link: String? = nil) {
        self.init(lines: [line], link: link)
    }

    var text: String { ([heading, nil].compactMap(\.self) + lines + [link].compactMap(\.self)).joined(separator: "\n") }

    var markup: Markup {
        Markup {
            if let heading { h2 { heading } }
            p {
                for (index, line) in lines.enumerated() {
                    if index > 0 { br() }
                    line
                }
                if let link {
                    br()
                    a(.href(link)) { link }
                }
            }
        }
    }
}

extension String {
    /// The sentence as a title.
    fileprivate var droppingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
